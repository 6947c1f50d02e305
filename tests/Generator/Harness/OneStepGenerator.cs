using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Generator.Tests.Harness;

/// <summary>A generator of one step, whose model and text a test chooses.</summary>
internal sealed class OneStepGenerator(Func<Compilation, object?> model, string text = "") : IIncrementalGenerator
{
    public const string Step = "Model";

    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider.Select((compilation, _) => model(compilation)).WithTrackingName(Step),
        (output, _) => output.AddSource("Text.g.cs", text));
}
