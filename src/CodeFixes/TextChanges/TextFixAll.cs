using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes;

/// <summary>Applies the fixes of a document as one edit; no merging of documents, whatever the scope.</summary>
internal sealed class TextFixAll : DocumentBasedFixAllProvider
{
    public static TextFixAll Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (fixAllContext.CodeFixProvider is not TextFixProvider provider
            || await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        SourceText text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
        var changes = diagnostics
            .OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => provider.FixesFor(d, root, text).FirstOrDefault(f => f.EquivalenceKey == fixAllContext.CodeActionEquivalenceKey))
            .OfType<TextFix>()
            .SelectMany(f => f.Changes);
        return document.WithText(text.WithChanges(WithoutOverlaps(changes)));
    }

    // Several diagnostics may ask for the same edit. Of edits that touch each other the next run does the rest.
    private static IEnumerable<TextChange> WithoutOverlaps(IEnumerable<TextChange> changes)
    {
        int end = -1;
        foreach (TextChange change in changes.Distinct().OrderBy(c => c.Span.Start))
        {
            if (change.Span.Start < end)
                continue;
            end = change.Span.End;
            yield return change;
        }
    }
}
