using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>Makes a tool's type a toolset, with <c>[GeminiTools]</c> and <c>partial</c>: GEM1011.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToolsetAttributeFix))]
[Shared]
public sealed class AddToolsetAttributeFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ToolOutsideToolset);

    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not MethodDeclarationSyntax
            {
                Parent: TypeDeclarationSyntax type and (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax),
            } method)
        {
            yield break;
        }

        var attribute = new TextChange(new TextSpan(type.SpanStart, 0), $"[{Qualifier(method)}GeminiTools]{Separator(type, text)}");
        yield return new(
            $"Add [GeminiTools] to '{type.Identifier.ValueText}'",
            RuleIds.ToolOutsideToolset,
            PartialModifier.Insert(type).Prepend(attribute).ToImmutableArray());
    }

    /// <summary>The attribute on the method is in scope under some name; the one on the type is under the same.</summary>
    private static string Qualifier(MethodDeclarationSyntax method)
    {
        foreach (AttributeSyntax attribute in method.AttributeLists.SelectMany(static list => list.Attributes))
        {
            (string qualifier, string name) = attribute.Name switch
            {
                QualifiedNameSyntax qualified => (qualified.Left + ".", qualified.Right.Identifier.ValueText),
                AliasQualifiedNameSyntax alias => (alias.Alias + "::", alias.Name.Identifier.ValueText),
                SimpleNameSyntax simple => (string.Empty, simple.Identifier.ValueText),
                _ => (string.Empty, string.Empty),
            };
            if (name is "GeminiTool" or "GeminiToolAttribute")
                return qualifier;
        }

        return "global::Gemini.Gen.";
    }

    /// <summary>A line of its own, indented like the type, unless something stands before the type on its line.</summary>
    private static string Separator(TypeDeclarationSyntax type, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(type.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, type.SpanStart));
        if (before.Trim().Length > 0)
            return " ";
        string newLine = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (newLine.Length > 0 ? newLine : "\n") + before;
    }
}
