using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>Applies all swaps of a document as one edit; no merging of documents, whatever the scope.</summary>
internal sealed class TextSwapFixAll : DocumentBasedFixAllProvider
{
    public static TextSwapFixAll Instance { get; } = new();

    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<IdSwap> swaps, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(swaps.Select(s => s.Change).Distinct().OrderBy(c => c.Span.Start)));
    }

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<IdSwap> swaps = diagnostics
            .Select(d => IdSwap.Of(d).FirstOrDefault(s => s.EquivalenceKey == fixAllContext.CodeActionEquivalenceKey))
            .OfType<IdSwap>()
            .ToImmutableArray();
        return await ApplyAsync(document, swaps, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
