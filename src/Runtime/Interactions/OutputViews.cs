namespace Gemini.Gen;

/// <summary>
/// The rules of the official SDKs for the convenience views of an answer (googleapis/python-genai, <c>output_text</c> and its siblings).
/// </summary>
internal static class OutputViews
{
    /// <summary>Puts together the last run of text blocks since the user last spoke.</summary>
    /// <param name="steps">The timeline.</param>
    /// <returns>The text; <see langword="null"/> if there is none.</returns>
    public static string? Text(IReadOnlyList<Step> steps)
    {
        var run = new Stack<string>();
        foreach (var block in BlocksFromTheEnd(steps))
        {
            if (block is TextContent text)
                run.Push(text.Text ?? "");
            else if (run.Count > 0)
                break;
        }

        return string.Concat(run) is { Length: > 0 } joined ? joined : null;
    }

    /// <summary>Finds the last block of a kind since the user last spoke.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="steps">The timeline.</param>
    /// <returns>The block; <see langword="null"/> if there is none.</returns>
    public static T? Last<T>(IReadOnlyList<Step> steps)
        where T : Content =>
        BlocksFromTheEnd(steps).OfType<T>().FirstOrDefault();

    // A step of another kind gives one null, which ends a run of text; only thoughts do not.
    private static IEnumerable<Content?> BlocksFromTheEnd(IReadOnlyList<Step> steps)
    {
        for (var i = steps.Count - 1; i >= 0 && steps[i] is not UserInputStep; i--)
        {
            if (steps[i] is ThoughtStep)
                continue;
            if (steps[i] is not ModelOutputStep output)
            {
                yield return null;
                continue;
            }

            var blocks = output.Content ?? [];
            for (var j = blocks.Count - 1; j >= 0; j--)
                yield return blocks[j];
        }
    }
}
