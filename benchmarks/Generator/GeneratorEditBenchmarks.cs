using BenchmarkDotNet.Attributes;
using Gemini.Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Benchmarks;

/// <summary>What one edit costs in a project of 1,000 types that was generated before.</summary>
[MemoryDiagnoser]
public class GeneratorEditBenchmarks
{
    private const int Types = 1000;
    private GeneratorDriver _ours = null!;
    private GeneratorDriver _peer = null!;
    private CSharpCompilation _schemas = null!;
    private CSharpCompilation _contexts = null!;
    private CSharpCompilation _fresh = null!;
    private int _edits;

    /// <summary>Whether a file without types is edited, or a type gets one more member.</summary>
    [Params("unrelated file", "one type")]
    public string Edit { get; set; } = "";

    [GlobalSetup(Target = nameof(Ours))]
    public void GenerateOurs()
    {
        _schemas = GeneratorInput.Schemas(Types);
        _ours = CSharpGeneratorDriver.Create(new GeminiGenerator()).RunGenerators(_schemas);
    }

    [GlobalSetup(Target = nameof(Peer))]
    public void GeneratePeer()
    {
        _contexts = GeneratorInput.Contexts(Types);
        _peer = CSharpGeneratorDriver.Create([.. PeerAssembly.Create<IIncrementalGenerator>("PeerGenerator")]).RunGenerators(_contexts);
    }

    // Files that no run has seen: what is known of a file is kept with it.
    [IterationSetup(Target = nameof(Cold))]
    public void Renew() => _fresh = GeneratorInput.Schemas(Types);

    [Benchmark(Baseline = true, Description = "Gemini.Gen, first run")]
    public GeneratorDriver Cold() => CSharpGeneratorDriver.Create(new GeminiGenerator()).RunGenerators(_fresh);

    [Benchmark(Description = "Gemini.Gen, after the edit")]
    public GeneratorDriver Ours() => _ours.RunGenerators(Replace(_schemas, isSchema: true));

    [Benchmark(Description = "System.Text.Json, after the edit")]
    public GeneratorDriver Peer() => _peer.RunGenerators(Replace(_contexts, isSchema: false));

    // Each edit is another one, as while someone types.
    private CSharpCompilation Replace(CSharpCompilation compilation, bool isSchema)
    {
        _edits++;
        SyntaxTree edited = Edit == "one type" ? GeneratorInput.Changed(500, isSchema, _edits) : GeneratorInput.Ordinary($"return x + {_edits};");
        return compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == edited.FilePath), edited);
    }
}
