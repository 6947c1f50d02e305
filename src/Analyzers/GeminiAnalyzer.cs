using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers;

/// <summary>
/// The base of every analyzer here. Analyzers are concurrent and ignore generated code; what they know of a
/// compilation lives in closures of <see cref="Start"/>; decision 0028 says what may be remembered beyond one.
/// </summary>
public abstract class GeminiAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>What the rule does in generated code: nothing, unless the user's own code reaches the compiler in it.</summary>
    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <summary>Registers the actions for one compilation, or none if nothing in it can concern the rule.</summary>
    protected abstract void Start(CompilationStartAnalysisContext context);
}
