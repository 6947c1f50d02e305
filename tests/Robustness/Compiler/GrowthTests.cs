using System.Diagnostics;
using Gemini.Gen.Robustness.Compiler.Hosting;
using Gemini.Gen.Robustness.Compiler.Hostile;
using Xunit.Abstractions;

namespace Gemini.Gen.Robustness.Compiler;

/// <summary>Eight times as much code takes eight times as long, and not sixty-four times.</summary>
/// <remarks>Measured is the processor's time of this process: what else runs on the machine does not count.</remarks>
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const int Factor = 8;

    /// <summary>Between eight and sixty-four, with room for what a processor does on the side.</summary>
    private const double Most = 24;

    /// <summary>Below it there is more noise than work.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(40);

    public static TheoryData<string> Names { get; } = [.. GrowingSources.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_work_grows_as_the_code_does(string name)
    {
        (int count, Func<int, string> source) = GrowingSources.All[name];
        await MeasureAsync(source(count));
        TimeSpan small = Max(Least, Min(await MeasureAsync(source(count)), await MeasureAsync(source(count))));
        TimeSpan large = await MeasureAsync(source(count * Factor));
        if (large / small > Most)
            large = Min(large, await MeasureAsync(source(count * Factor)));

        output.WriteLine(FormattableString.Invariant(
            $"{name}: {count} in {small.TotalMilliseconds:0} ms, {count * Factor} in {large.TotalMilliseconds:0} ms: {large / small:0.0} times"));
        Assert.True(large / small <= Most, FormattableString.Invariant($"{name}: {Factor} times as much took {large / small:0.0} times as long."));
    }

    private static async Task<TimeSpan> MeasureAsync(string source)
    {
        var project = Projects.Of(source);
        project.GetDiagnostics();
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        await CompilerProcess.RunAsync(project);
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a < b ? b : a;
}
