using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Docs.Tests;

/// <summary>Makes a file of a block: types as they are, statements inside a method.</summary>
internal static class BlockFile
{
    /// <summary>Parses a block. <c>#line</c> directives make every diagnostic point to the page.</summary>
    public static SyntaxTree Parse(string page, CodeBlock block, CSharpParseOptions options)
    {
        CompilationUnitSyntax code = CSharpSyntaxTree.ParseText(block.Text, options).GetCompilationUnitRoot();
        var file = new StringBuilder("namespace Documentation.Page;\n");
        foreach (UsingDirectiveSyntax directive in code.Usings)
            Add(directive);
        foreach (MemberDeclarationSyntax type in code.Members.Where(member => member is not GlobalStatementSyntax))
            Add(type);
        file.Append(CultureInfo.InvariantCulture, $"\ninternal sealed class Block{block.Line} : Preamble {{ internal async Task RunAsync() {{\n");
        foreach (GlobalStatementSyntax statement in code.Members.OfType<GlobalStatementSyntax>())
            Add(statement);
        file.Append("\n} }\n");
        return CSharpSyntaxTree.ParseText(file.ToString(), options, $"{page}.{block.Line}.cs");

        void Add(SyntaxNode node)
        {
            int line = block.Line + node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;
            file.Append(CultureInfo.InvariantCulture, $"\n#line {line} \"{page}\"\n").Append(node.ToFullString()).Append("\n#line default\n");
        }
    }
}
