using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>Makes a tool's type a toolset, with <c>[GeminiTools]</c> and <c>partial</c>: GEM1011.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToolsetAttributeFix))]
[Shared]
public sealed class AddToolsetAttributeFix : CodeFixProvider
{
    private static readonly TextEditFixAll Edits = new(Insertions);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ToolOutsideToolset);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => Edits;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Method(root, diagnostic) is not { Parent: ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax } method)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add [GeminiTools] to '{((TypeDeclarationSyntax)method.Parent).Identifier.ValueText}'",
                    cancellation => Edits.ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation),
                    RuleIds.ToolOutsideToolset),
                diagnostic);
        }
    }

    private static MethodDeclarationSyntax? Method(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent as MethodDeclarationSyntax;

    private static IEnumerable<TextChange> Insertions(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Method(root, diagnostic) is not { Parent: ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax } method)
            return Array.Empty<TextChange>();
        var type = (TypeDeclarationSyntax)method.Parent;
        return PartialModifier.Insert(type).Prepend(new TextChange(
            new TextSpan(type.SpanStart, 0),
            $"[{Qualifier(method)}GeminiTools]{Separator(type)}"));
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
    private static string Separator(TypeDeclarationSyntax type)
    {
        SourceText text = type.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(type.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, type.SpanStart));
        if (before.Trim().Length > 0)
            return " ";
        string newLine = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (newLine.Length > 0 ? newLine : "\n") + before;
    }
}
