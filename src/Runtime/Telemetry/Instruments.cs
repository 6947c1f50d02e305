using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Gemini.Gen;

/// <summary>The source of spans and the instruments of metrics, with the buckets that the conventions ask for.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);

    private static readonly double[] Seconds = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];

    private static readonly long[] Tokens =
        [1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864];

    private static readonly Meter Meter = new(GeminiTelemetry.MeterName, Version);

    public static ActivitySource Activities { get; } = new(GeminiTelemetry.ActivitySourceName, Version);

    public static Histogram<double> OperationDuration { get; } =
        Create("gen_ai.client.operation.duration", "s", "GenAI operation duration.", Seconds);

    public static Histogram<double> TimeToFirstChunk { get; } =
        Create("gen_ai.client.operation.time_to_first_chunk", "s", "Time to the first event of a stream.", Seconds);

    public static Histogram<long> TokenUsage { get; } =
        Create("gen_ai.client.token.usage", "{token}", "Number of input and output tokens used.", Tokens);

    public static Histogram<double> ToolDuration { get; } =
        Create("gen_ai.execute_tool.duration", "s", "Duration of a single tool execution.", Seconds);

    public static Counter<long> SchemaRepairs { get; } =
        Meter.CreateCounter<long>("gemini.schema.repairs", "{repair}", "Number of deviations from a schema that were repaired while reading.");

    /// <summary>Gets a value indicating whether anybody listens to operations.</summary>
    public static bool ListenToOperations =>
        Activities.HasListeners() || OperationDuration.Enabled || TokenUsage.Enabled || TimeToFirstChunk.Enabled;

    /// <summary>Gets a value indicating whether anybody listens to tool executions.</summary>
    public static bool ListenToTools => Activities.HasListeners() || ToolDuration.Enabled || SchemaRepairs.Enabled;

    private static Histogram<T> Create<T>(string name, string unit, string description, T[] buckets)
        where T : struct =>
#if NET9_0_OR_GREATER
        Meter.CreateHistogram(name, unit, description, tags: null, new InstrumentAdvice<T> { HistogramBucketBoundaries = buckets });
#else
        // .NET 8 has no advice: there the listener chooses the buckets.
        Meter.CreateHistogram<T>(name, unit, description);
#endif
}
