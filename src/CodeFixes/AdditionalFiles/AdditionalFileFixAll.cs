using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes;

/// <summary>Fix All for additional files: one edit per file.</summary>
/// <remarks>The context of an additional file names no document, so that Document scope covers its project.</remarks>
internal sealed class AdditionalFileFixAll : FixAllProvider
{
    public static AdditionalFileFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create("Fix all in configuration files", c => FixAsync(fixAllContext.WithCancellationToken(c)), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        Solution solution = context.Solution;
        if (context.CodeFixProvider is not AdditionalFileFixProvider provider)
            return solution;
        var changes = new List<(string Path, TextChange Change)>();
        foreach (Project project in context.Scope == FixAllScope.Solution ? solution.Projects : new[] { context.Project })
        {
            foreach (Diagnostic diagnostic in await DiagnosticsAsync(context, project).ConfigureAwait(false))
            {
                if (provider.FileOf(diagnostic) is { } path
                    && provider.FixesFor(diagnostic).FirstOrDefault(f => f.EquivalenceKey == context.CodeActionEquivalenceKey) is { } fix)
                {
                    changes.AddRange(fix.Changes.Select(c => (path, c)));
                }
            }
        }

        // Several projects may report the same place of a file they share.
        foreach (var file in changes.Distinct().GroupBy(c => c.Path, StringComparer.Ordinal))
        {
            IEnumerable<TextChange> ordered = file.Select(c => c.Change).OrderBy(c => c.Span.Start);
            solution = await AdditionalFileEdit.ApplyAsync(solution, file.Key, ordered, context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document } ? context.GetDocumentDiagnosticsAsync(document) : context.GetAllDiagnosticsAsync(project);
}
