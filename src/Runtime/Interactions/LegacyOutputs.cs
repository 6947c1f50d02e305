namespace Gemini.Gen;

/// <summary>Turns the flat outputs of the older revision into steps.</summary>
internal static class LegacyOutputs
{
    /// <summary>Groups content blocks that follow each other into one step of the model; steps stay as they are.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<Step> ToSteps(IEnumerable<Output> outputs) =>
        ToSteps(outputs, static blocks => new ModelOutputStep { Content = blocks });

    /// <summary>Groups content blocks that follow each other into one step; steps stay as they are.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="group">Makes a step from blocks.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<Step> ToSteps(IEnumerable<Output> outputs, Func<IReadOnlyList<Content>, Step> group)
    {
        var steps = new List<Step>();
        List<Content>? blocks = null;
        foreach (var output in outputs)
        {
            if (output is Content block)
            {
                (blocks ??= []).Add(block);
                continue;
            }

            Flush();
            steps.Add((Step)output);
        }

        Flush();
        return steps;

        void Flush()
        {
            if (blocks is not null)
                steps.Add(group(blocks));
            blocks = null;
        }
    }

    /// <summary>Makes a step from one output.</summary>
    /// <param name="output">The output.</param>
    /// <returns>The step.</returns>
    public static Step ToStep(Output output) => output as Step ?? new ModelOutputStep((Content)output);
}
