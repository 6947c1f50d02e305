using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace Gemini.Gen.Harness;

/// <summary>Runs analyzers the way a build does; an analyzer that throws fails the test.</summary>
public static class AnalyzerRun
{
    /// <summary>All diagnostics of <paramref name="analyzers"/> on <paramref name="project"/>, without the compiler's.</summary>
    /// <exception cref="XunitException">An analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Project project, params DiagnosticAnalyzer[] analyzers)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return await GetDiagnosticsAsync(compilation, project.AnalyzerOptions, analyzers);
    }

    /// <summary>All diagnostics of <paramref name="analyzers"/> on <paramref name="compilation"/>, without the compiler's.</summary>
    /// <exception cref="XunitException">An analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(
        Compilation compilation, AnalyzerOptions options, params DiagnosticAnalyzer[] analyzers)
    {
        var thrown = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var diagnostics = await compilation
            .WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: (exception, analyzer, _) => thrown.Enqueue((analyzer, exception)),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        if (thrown.TryPeek(out var first))
            throw new XunitException($"{first.Analyzer} threw.", first.Exception);
        return diagnostics;
    }
}
