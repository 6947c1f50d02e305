using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace Gemini.Gen.Harness;

/// <summary>Checks what a code fix offers and what it makes of test source.</summary>
public static class FixVerifier<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>
    /// Applies the chosen action one by one, and through Fix All in document, project and solution: each must give
    /// <paramref name="after"/>, which must compile and hold, as markup, the diagnostics that remain.
    /// </summary>
    /// <param name="before">The source with markup.</param>
    /// <param name="after">The expected source; markup for what is still reported.</param>
    /// <param name="choice">Which action; default the first.</param>
    /// <exception cref="XunitException">Anything differs; texts are shown as a diff.</exception>
    public static async Task VerifyAsync(TestCode before, TestCode after, FixChoice? choice = null)
    {
        choice ??= FixChoice.First;
        await AnalyzerVerifier<TAnalyzer>.VerifyAsync(before);
        Project start = TestSolution.Create(before).Project;
        await VerifyTitlesAsync(start, choice);

        var fixes = new FixApplication(() => new TAnalyzer(), new TFix(), choice);
        Project expected = TestSolution.Create(after).Project;
        await ProjectComparison.VerifyAsync("One by one", expected, await fixes.OneByOneAsync(start));
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
            await ProjectComparison.VerifyAsync($"Fix All in {scope}", expected, await fixes.AllAsync(TestSolution.Create(before).Project, scope));

        await AnalyzerVerifier<TAnalyzer>.VerifyAsync(after with { DefaultId = after.DefaultId ?? before.DefaultId });
    }

    /// <summary>Checks that the diagnostics of <paramref name="code"/> come without any fix.</summary>
    /// <exception cref="XunitException">A diagnostic differs, or a fix is offered.</exception>
    public static async Task VerifyNoFixAsync(TestCode code)
    {
        await AnalyzerVerifier<TAnalyzer>.VerifyAsync(code);
        Project project = TestSolution.Create(code).Project;
        var offers = await OfferedFix.CollectAsync(project, new TFix(), await AnalyzerRun.GetDiagnosticsAsync(project, new TAnalyzer()));
        if (offers.SelectMany(o => o.Actions).FirstOrDefault() is { } action)
            throw new XunitException($"No fix was expected, but '{action.Title}' is offered.");
    }

    private static async Task VerifyTitlesAsync(Project project, FixChoice choice)
    {
        if (choice.Titles.IsDefault)
            return;
        var offers = await OfferedFix.CollectAsync(project, new TFix(), await AnalyzerRun.GetDiagnosticsAsync(project, new TAnalyzer()));
        Xunit.Assert.Equal(choice.Titles, offers.First().Actions.Select(a => a.Title));
    }
}
