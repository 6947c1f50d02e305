using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Precision;

/// <summary>Checks that ordinary code gives no diagnostic and no exception, and what that costs.</summary>
internal static class Quiet
{
    /// <returns>Whether nothing was reported or thrown.</returns>
    public static async Task<bool> RunAsync(string folder)
    {
        CSharpCompilation compilation = new Checkout("", folder).Compile();
        int lines = compilation.SyntaxTrees.Sum(t => t.GetText().Lines.Count);
        // Binding and flow analysis of everything: what a compiler does before it writes the assembly.
        var clock = Stopwatch.StartNew();
        compilation.GetDiagnostics();
        TimeSpan compileTime = clock.Elapsed;
        AnalyzerRun run = await AnalyzerRun.OfAsync(compilation).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in run.Diagnostics)
            Console.WriteLine(diagnostic.ToString());
        foreach (Exception exception in run.Exceptions)
            Console.WriteLine(exception.ToString());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(folder.TrimEnd('/'))}: {lines:N0} lines, {run.Diagnostics.Length} diagnostics, {run.Exceptions.Count} exceptions, " +
            $"compile {compileTime.TotalSeconds:0.0} s (all cores), analyzers {run.Time.TotalSeconds:0.00} s (sum of threads)"));
        Console.WriteLine("  " + string.Join(", ", run.Times.Take(3).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Analyzer} {t.Time.TotalSeconds:0.00} s"))));
        return run.Diagnostics.Length + run.Exceptions.Count == 0;
    }
}
