using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gemini.Gen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Precision;

/// <summary>What all analyzers of the package say of a compilation.</summary>
/// <param name="Diagnostics">The diagnostics.</param>
/// <param name="Exceptions">What was thrown inside an analyzer: AD0001 in a build.</param>
/// <param name="Time">The time spent inside the analyzers.</param>
internal sealed record AnalyzerRun(ImmutableArray<Diagnostic> Diagnostics, IReadOnlyCollection<Exception> Exceptions, TimeSpan Time)
{
    public static Task<AnalyzerRun> OfAsync(CSharpCompilation compilation) => OfAsync(compilation, null);

    /// <summary>The same for some of the files only; the others still say what types there are.</summary>
    public static async Task<AnalyzerRun> OfAsync(CSharpCompilation compilation, IEnumerable<SyntaxTree>? files)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. typeof(GeminiAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];
        var exceptions = new ConcurrentQueue<Exception>();
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));
        if (files is not null)
        {
            var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
            foreach (SyntaxTree file in files)
                diagnostics.AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None).ConfigureAwait(false));
            return new(diagnostics.ToImmutable(), exceptions, TimeSpan.Zero);
        }

        AnalysisResult result = await run.GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        TimeSpan time = result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, info) => sum + info.ExecutionTime);
        return new(result.GetAllDiagnostics(), exceptions, time);
    }
}
