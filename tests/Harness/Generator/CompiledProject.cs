using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace Gemini.Gen.Harness;

/// <summary>Loads what a run compiled to, so that a test can call it.</summary>
public static class CompiledProject
{
    /// <summary>Emits user code and generated code and loads the assembly beside the test's own.</summary>
    public static Assembly Load(this GeneratorRun run)
    {
        using var stream = new MemoryStream();
        EmitResult result = run.Output.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return AssemblyLoadContext.GetLoadContext(typeof(GeminiToolAttribute).Assembly)!.LoadFromStream(stream);
    }
}
