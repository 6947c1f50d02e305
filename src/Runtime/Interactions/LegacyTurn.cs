using System.Text.Json;

namespace Gemini.Gen;

/// <summary>A turn of the older revision: <c>{"role":"user"|"model","content":string|Content[]}</c>.</summary>
internal sealed record LegacyTurn : WireObject
{
    public string? Role { get; init; }

    public InteractionInput? Content { get; init; }

    /// <summary>Turns the turns into the steps that mean the same.</summary>
    /// <param name="turns">An array of turns; anything else has no steps.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<Step> ToSteps(RawJson turns)
    {
        if (turns.Utf8.Span[0] != '[')
            return [];
        var steps = new List<Step>();
        foreach (var turn in GeminiJson.Read<List<LegacyTurn>>(turns.Utf8.Span))
        {
            var byModel = turn.Role == "model";
            foreach (var step in turn.Content?.Steps ?? [])
                steps.Add(byModel && step is UserInputStep said ? new ModelOutputStep { Content = said.Content } : step);
        }

        return steps;
    }
}
