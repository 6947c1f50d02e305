using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Gemini.Gen.Benchmarks;

/// <summary>Holds our operations to their limits: shares of a peer's time and bytes in one run, never absolute times.</summary>
internal static class PerformanceGate
{
    /// <returns>The exit code: 0 if every limit holds.</returns>
    public static int Run()
    {
        // What fails is measured again: a busy machine must not fail a build, and a slower program fails each time.
        List<Limit> failed = Failed(Limit.All);
        for (int again = 0; again < 2 && failed.Count > 0; again++)
            failed = Failed(failed);
        Console.WriteLine(failed.Count == 0 ? "Every limit holds." : $"{failed.Count} limits do not hold.");
        return failed.Count == 0 ? 0 : 1;
    }

    private static List<Limit> Failed(IReadOnlyCollection<Limit> limits)
    {
        var failed = new List<Limit>();
        foreach (IGrouping<Type, Limit> group in limits.GroupBy(static limit => limit.Benchmarks))
        {
            Summary summary = BenchmarkRunner.Run(group.Key, Config([.. group]));
            failed.AddRange(group.Where(limit => !Holds(limit, summary)));
        }

        return failed;
    }

    private static bool Holds(Limit limit, Summary summary)
    {
        (double time, double bytes) = Measured(summary, limit.Ours, limit.Case);
        (double peerTime, double peerBytes) = Measured(summary, limit.Peer, limit.Case);
        double timeShare = time / peerTime;
        double bytesShare = peerBytes == 0 ? bytes : bytes / peerBytes;
        bool holds = timeShare <= limit.Time && bytesShare <= limit.Bytes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(holds ? "ok  " : "FAIL")} {limit.Benchmarks.Name} {limit.Case}: {limit.Ours} takes {timeShare:0.000} of {limit.Peer}'s time (limit {limit.Time:0.00}) and {bytesShare:0.000} of its bytes (limit {limit.Bytes:0.00})"));
        return holds;
    }

    private static (double Time, double Bytes) Measured(Summary summary, string method, object? parameter)
    {
        BenchmarkReport report = summary.Reports.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method && Fits(r.BenchmarkCase, parameter));
        return (report.ResultStatistics!.Min, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }

    private static bool Fits(BenchmarkCase benchmark, object? parameter) =>
        parameter is null || benchmark.Parameters.Items.Any(item => Equals(item.Value, parameter));

    private static ManualConfig Config(Limit[] limits) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(100)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .AddFilter(new SimpleFilter(benchmark => limits.Any(limit =>
            benchmark.Descriptor.WorkloadMethod.Name is { } name && (name == limit.Ours || name == limit.Peer) && Fits(benchmark, limit.Case))))
        .WithOptions(ConfigOptions.DisableLogFile);
}
