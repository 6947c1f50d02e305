using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Harness;

/// <summary>Why the steps of a generator's run have the outputs they have.</summary>
public static class RunReasons
{
    /// <summary>The reasons of all outputs of a named step, one for each model.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Step(this GeneratorRun run, string name) =>
        run.Result.TrackedSteps.TryGetValue(name, out var steps)
            ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>The reasons of all outputs that add source.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Sources(this GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
