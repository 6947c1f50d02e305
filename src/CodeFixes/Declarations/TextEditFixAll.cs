using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>Applies the insertions that a document's diagnostics call for in one go; several may call for the same one.</summary>
internal sealed class TextEditFixAll(Func<SyntaxNode, Diagnostic, IEnumerable<TextChange>> edits) : DocumentBasedFixAllProvider
{
    /// <summary>Applies the insertions of one or many diagnostics.</summary>
    public async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return document;
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        TextChange[] changes = diagnostics
            .SelectMany(diagnostic => edits(root, diagnostic))
            .Distinct()
            .OrderBy(static change => change.Span.Start)
            .ToArray();
        return document.WithText(text.WithChanges(changes));
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await ApplyAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
}
