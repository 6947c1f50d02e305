using System.Text.Json;
using System.Text.RegularExpressions;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Docs.Tests;

/// <summary>Building this project builds <c>samples/Mistakes</c>, whose compiler log says what was reported.</summary>
public sealed partial class MistakesTests
{
    private static readonly string Folder = RepositoryRoot.Combine("samples", "Mistakes");

    [Fact]
    public void Every_scenario_of_the_quick_start_has_a_broken_twin() =>
        Assert.Equal(Scenarios(RepositoryRoot.Combine("samples", "Quickstart")), Scenarios(Folder));

    [Fact]
    public void A_build_reports_what_the_comments_say_and_nothing_else()
    {
        PageDiagnostic[] shown = [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .SelectMany(ShownIn)];
        PageDiagnostic[] reported = [.. Reported()];

        Assert.Equal(6, shown.Select(d => d.Page).Distinct().Count());
        Assert.All(reported, r => Assert.True(shown.Any(r.IsShownBy), $"No comment shows {r}"));
        Assert.All(shown, s => Assert.True(reported.Any(r => r.IsShownBy(s)), $"Not reported: {s}"));
        Assert.Equal(shown.Length, reported.Length);
    }

    private static string[] Scenarios(string sample) =>
        [.. Directory.EnumerateFiles(Path.Combine(sample, "Scenarios"), "*.cs").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    private static IEnumerable<PageDiagnostic> ShownIn(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, file));
        for (int i = 0; i < lines.Length; i++)
        {
            if (Comment().Match(lines[i]) is { Success: true, Groups: var groups })
                yield return new(file, i + 1, groups["id"].Value, groups["message"].Value);
        }
    }

    // SARIF 2.1: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
    private static IEnumerable<PageDiagnostic> Reported()
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "obj", "diagnostics.sarif")));
        foreach (JsonElement result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            if (!result.GetProperty("ruleId").GetString()!.StartsWith("GEM", StringComparison.Ordinal))
                continue;
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            yield return new(
                Path.GetRelativePath(Folder, file.LocalPath).Replace('\\', '/'),
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("message").GetProperty("text").GetString()!);
        }
    }

    [GeneratedRegex(@"// (?<id>GEM\d{4}): (?<message>.+)$")]
    private static partial Regex Comment();
}
