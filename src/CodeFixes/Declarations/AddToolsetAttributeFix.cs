using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>
/// Makes a tool's type a toolset, with <c>[GeminiTools]</c> and <c>partial</c>, or a type that is a tool a schema type, with
/// <c>[GeminiSchema]</c>: GEM1011.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToolsetAttributeFix))]
[Shared]
public sealed class AddToolsetAttributeFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ToolOutsideToolset);

    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        SyntaxNode? declaration = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        (TypeDeclarationSyntax? type, string attribute) = declaration is MethodDeclarationSyntax
            ? (declaration.Parent as TypeDeclarationSyntax, "GeminiTools")
            : (declaration as TypeDeclarationSyntax, "GeminiSchema");
        if (type is not (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax))
            yield break;
        var change = new TextChange(
            new TextSpan(type.SpanStart, 0), $"[{Qualifier((MemberDeclarationSyntax)declaration!)}{attribute}]{Separator(type, text)}");
        yield return new(
            $"Add [{attribute}] to '{type.Identifier.ValueText}'",
            RuleIds.ToolOutsideToolset,
            PartialModifier.Insert(type).Prepend(change).ToImmutableArray());
    }

    /// <summary>The attribute on the tool is in scope under some name; the one to add is under the same.</summary>
    private static string Qualifier(MemberDeclarationSyntax tool)
    {
        foreach (AttributeSyntax attribute in tool.AttributeLists.SelectMany(static list => list.Attributes))
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
