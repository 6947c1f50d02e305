using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Gemini.Gen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Benchmarks;

/// <summary>
/// All of a folder's code: binding and flow analysis alone, with an analyzer that does nothing, with ours, and with a well-known package's. The
/// folders are arguments: <c>-- --filter '*WholeCompilation*' --warmupCount 1 --folders one;two</c>. Without any there is nothing to measure.
/// </summary>
public class WholeCompilationBenchmarks
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _ours = [.. PeerAssembly.Of<DiagnosticAnalyzer>(typeof(GeminiAnalyzer).Assembly)];
    private readonly ImmutableArray<DiagnosticAnalyzer> _peer = [.. PeerAssembly.Create<DiagnosticAnalyzer>("PeerAnalyzers")];
    private CSharpCompilation _compilation = null!;

    /// <summary>Gets or sets the folders, as the command line names them.</summary>
    public static IReadOnlyList<string> Folders { get; set; } = [];

    /// <summary>The folder that is measured.</summary>
    [ParamsSource(nameof(Folders))]
    public string Folder { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NETSTANDARD2_0_OR_GREATER"]);
        IEnumerable<SyntaxTree> trees = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), options, file));
        _compilation = CSharpCompilation.Create("Folder", [.. trees], Framework.References, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    [Benchmark(Baseline = true, Description = "compile")]
    public int Compile() => _compilation.Clone().GetDiagnostics().Length;

    /// <summary>What the first analyzer of a project costs, whichever it is: every body is bound once more, for its operations.</summary>
    [Benchmark(Description = "compile with an analyzer that does nothing")]
    public Task<int> Idle() => CompileAsync([new IdleAnalyzer()]);

    [Benchmark(Description = "compile with Gemini.Gen")]
    public Task<int> Ours() => CompileAsync(_ours);

    [Benchmark(Description = "compile with Meziantou.Analyzer")]
    public Task<int> Peer() => CompileAsync(_peer);

    private async Task<int> CompileAsync(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        (await _compilation.Clone()
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAllDiagnosticsAsync()).Length;
}
