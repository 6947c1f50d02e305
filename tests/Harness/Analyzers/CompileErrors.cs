using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace Gemini.Gen.Harness;

/// <summary>Keeps a typing mistake in a test from looking like a silent analyzer.</summary>
internal static class CompileErrors
{
    public static async Task RejectAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(10).ToArray();
        if (errors.Length == 0)
            return;
        var files = compilation.SyntaxTrees.ToDictionary(t => TestSolution.RelativePath(t.FilePath), t => t.ToString());
        throw new XunitException($"\nThe test's code does not compile:\n{DiagnosticRenderer.Render(errors.Select(FoundDiagnostic.From), files)}");
    }
}
