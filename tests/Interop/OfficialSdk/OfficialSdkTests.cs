using System.Text.RegularExpressions;

namespace Gemini.Gen.Interop.Tests.OfficialSdk;

/// <summary>Google's JavaScript SDK does its work on the emulator. The checks themselves are in <c>Sdk/</c>.</summary>
public sealed partial class OfficialSdkTests(SdkRun run) : IClassFixture<SdkRun>
{
    /// <summary>Gets the names of the checks, read from the scripts, so that each one is a test of its own.</summary>
    public static TheoryData<string> Checks => new(NamesInScripts());

    [SkippableTheory]
    [MemberData(nameof(Checks))]
    public void The_sdk_is_served(string check)
    {
        Skip.If(run.SkipReason is not null, run.SkipReason);
        Assert.True(run.Results.TryGetValue(check, out string? failure), $"'{check}' did not run:\n{run.Log}");
        Assert.True(failure is null, failure);
    }

    [SkippableFact]
    public void No_other_check_ran()
    {
        Skip.If(run.SkipReason is not null, run.SkipReason);
        Assert.Equal(NamesInScripts().Order(StringComparer.Ordinal), run.Results.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> NamesInScripts()
    {
        var scripts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Sdk"), "*.mjs").Select(File.ReadAllText);
        var written = scripts.SelectMany(script => TestName().Matches(script)).Select(match => match.Groups["name"].Value);
        return written.Concat(RecordedBodies.Names.Select(name => $"The SDK sends the request {name}"));
    }

    [GeneratedRegex(@"^test\('(?<name>[^']*)'", RegexOptions.Multiline)]
    private static partial Regex TestName();
}
