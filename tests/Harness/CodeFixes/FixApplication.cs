using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace Gemini.Gen.Harness;

/// <summary>Applies a provider's fixes one by one, or through Fix All in a scope, until none is left.</summary>
internal sealed class FixApplication(Func<DiagnosticAnalyzer> analyzer, CodeFixProvider provider, FixChoice choice)
{
    private const int MaximumRounds = 50;

    public async Task<Project> OneByOneAsync(Project project)
    {
        for (int round = 0; round < MaximumRounds; round++)
        {
            var actions = (await OffersAsync(project)).Select(o => o.Choose(choice));
            if (actions.FirstOrDefault(a => a is not null) is not { } action)
                return project;
            project = await ApplyAsync(project, action);
        }

        throw new XunitException($"The fix still applies after {MaximumRounds} rounds: it is not idempotent.");
    }

    /// <summary>One pass of Fix All per diagnostic ID and equivalence key, and in document scope per document.</summary>
    public async Task<Project> AllAsync(Project project, FixAllScope scope)
    {
        FixAllProvider all = provider.GetFixAllProvider() ?? throw new XunitException($"{provider} has no Fix All.");
        var done = new HashSet<(string, string?, string)>();
        for (int round = 0; round < MaximumRounds; round++)
        {
            var next = (await OffersAsync(project))
                .Select(o => (o.Diagnostic, Action: o.Choose(choice)))
                .FirstOrDefault(o => o.Action is not null && !done.Contains(Pass(o.Diagnostic, o.Action, scope)));
            if (next.Action is null)
                return project;
            done.Add(Pass(next.Diagnostic, next.Action, scope));
            CodeAction? fixAll = await all.GetFixAsync(Context(project, next.Diagnostic, next.Action, scope));
            if (fixAll is not null)
                project = await ApplyAsync(project, fixAll);
        }

        return project;
    }

    private static (string Id, string? Key, string Document) Pass(Diagnostic diagnostic, CodeAction action, FixAllScope scope) =>
        (diagnostic.Id, action.EquivalenceKey, scope == FixAllScope.Document ? diagnostic.Location.GetLineSpan().Path : "");

    private FixAllContext Context(Project project, Diagnostic diagnostic, CodeAction action, FixAllScope scope)
    {
        string key = action.EquivalenceKey ?? throw new XunitException($"'{action.Title}' has no equivalence key: Fix All cannot find its like.");
        var diagnostics = new ProjectDiagnostics(analyzer, provider.FixableDiagnosticIds);
        return OfferedFix.DocumentOf(project, diagnostic) is Document document
            ? new FixAllContext(document, provider, scope, key, [diagnostic.Id], diagnostics, CancellationToken.None)
            : new FixAllContext(project, provider, scope, key, [diagnostic.Id], diagnostics, CancellationToken.None);
    }

    private async Task<IEnumerable<OfferedFix>> OffersAsync(Project project) =>
        await OfferedFix.CollectAsync(project, provider, await AnalyzerRun.GetDiagnosticsAsync(project, analyzer()));

    private static async Task<Project> ApplyAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }
}
