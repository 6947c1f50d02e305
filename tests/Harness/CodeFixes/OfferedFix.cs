using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gemini.Gen.Harness;

/// <summary>A diagnostic and the code actions a provider offers for it.</summary>
internal sealed record OfferedFix(Diagnostic Diagnostic, ImmutableArray<CodeAction> Actions)
{
    public CodeAction? Choose(FixChoice choice) => choice.EquivalenceKey is { } key
        ? Actions.FirstOrDefault(a => a.EquivalenceKey == key)
        : Actions.ElementAtOrDefault(choice.Index);

    /// <summary>What <paramref name="provider"/> offers for each of the diagnostics, in source order.</summary>
    public static async Task<ImmutableArray<OfferedFix>> CollectAsync(Project project, CodeFixProvider provider, IEnumerable<Diagnostic> diagnostics)
    {
        var offers = ImmutableArray.CreateBuilder<OfferedFix>();
        foreach (Diagnostic diagnostic in diagnostics
            .Where(d => provider.FixableDiagnosticIds.Contains(d.Id))
            .OrderBy(d => d.Location.SourceTree?.FilePath ?? d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start))
        {
            var actions = ImmutableArray.CreateBuilder<CodeAction>();
            TextDocument document = DocumentOf(project, diagnostic);
            var context = document is Document source
                ? new CodeFixContext(source, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)
                : new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
            await provider.RegisterCodeFixesAsync(context);
            offers.Add(new(diagnostic, actions.ToImmutable()));
        }

        return offers.ToImmutable();
    }

    internal static TextDocument DocumentOf(Project project, Diagnostic diagnostic) =>
        project.GetDocument(diagnostic.Location.SourceTree)
        ?? project.AdditionalDocuments.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
}
