namespace Gemini.Gen.Benchmarks;

/// <summary>What one of our operations may cost, measured against a peer in the same run.</summary>
/// <param name="Benchmarks">The class that has both.</param>
/// <param name="Ours">Our method.</param>
/// <param name="Peer">The peer's.</param>
/// <param name="Time">The largest share of the peer's time. Generous: machines of a build are busy.</param>
/// <param name="Bytes">The largest share of the peer's allocated bytes. Near the real one: allocation is exact.</param>
/// <param name="Case">The value of the class's parameter, if it has one.</param>
internal sealed record Limit(Type Benchmarks, string Ours, string Peer, double Time, double Bytes, object? Case = null)
{
    /// <summary>Gets what the gate holds us to. docs/performance.md has the figures of a quiet machine.</summary>
    public static IReadOnlyList<Limit> All { get; } =
    [
        new(typeof(ToolBenchmarks), nameof(ToolBenchmarks.Generated), nameof(ToolBenchmarks.Reflection), 0.35, 0.20, "primitives"),
        new(typeof(ToolBenchmarks), nameof(ToolBenchmarks.Generated), nameof(ToolBenchmarks.Reflection), 0.35, 0.22, "nested"),
        new(typeof(ToolBenchmarks), nameof(ToolBenchmarks.Generated), nameof(ToolBenchmarks.Reflection), 0.45, 0.36, "many"),
        new(typeof(ReadMediumBenchmarks), nameof(ReadMediumBenchmarks.Generated), nameof(ReadMediumBenchmarks.SourceGenerated), 0.75, 0.65),
        new(typeof(ReadMediumBenchmarks), nameof(ReadMediumBenchmarks.Generated), nameof(ReadMediumBenchmarks.Floor), 2.00, 1.45),
        new(typeof(ReadPolymorphicBenchmarks), nameof(ReadPolymorphicBenchmarks.Generated), nameof(ReadPolymorphicBenchmarks.Floor), 2.40, 1.50),
        new(typeof(WriteMediumBenchmarks), nameof(WriteMediumBenchmarks.Generated), nameof(WriteMediumBenchmarks.SourceGenerated), 1.50, 1.02),
        new(typeof(WriteLargeBenchmarks), nameof(WriteLargeBenchmarks.Generated), nameof(WriteLargeBenchmarks.SourceGenerated), 1.60, 1.00),
        new(typeof(StreamingBenchmarks), nameof(StreamingBenchmarks.Typed), nameof(StreamingBenchmarks.Strings), 4.00, 0.90),
        new(typeof(SchemaBenchmarks), nameof(SchemaBenchmarks.Generated), nameof(SchemaBenchmarks.Exporter), 0.05, 0.00),
        new(typeof(GeneratorBenchmarks), nameof(GeneratorBenchmarks.Generated), nameof(GeneratorBenchmarks.Peer), 2.00, 0.85, 100),
    ];
}
