namespace Gemini.Gen.Analyzers.Wire;

/// <summary>A name of the older revision and what took its place.</summary>
/// <param name="Former">The name as it was on the wire.</param>
/// <param name="Current">The name that means the same now; null if more than the name has changed.</param>
/// <param name="Advice">What to read instead, as the end of a sentence.</param>
/// <param name="Counterpart">A name that a reader of both revisions knows.</param>
/// <param name="IsValue">Whether it is a value (the type of an event), not the name of a member.</param>
internal sealed record FormerName(string Former, string? Current, string Advice, string Counterpart, bool IsValue)
{
    // https://ai.google.dev/gemini-api/docs/interactions-breaking-changes-may-2026
    private static readonly Dictionary<string, FormerName> All = new[]
    {
        Event("interaction.start", "interaction.created"),
        Event("interaction.complete", "interaction.completed"),
        Event("content.start", "step.start"),
        Event("content.delta", "step.delta"),
        Event("content.stop", "step.stop"),
        new("outputs", null, "'steps': the answer is in the 'content' of the steps of type 'model_output'", "steps", IsValue: false),
        // The name of the first months.
        new("total_reasoning_tokens", "total_thought_tokens", "'total_thought_tokens'", "total_thought_tokens", IsValue: false),
    }.ToDictionary(static n => n.Former, StringComparer.Ordinal);

    /// <summary>Whether the name says by itself which API it belongs to.</summary>
    public bool IsUnmistakable => Former.StartsWith("interaction.", StringComparison.Ordinal);

    public static FormerName? Find(string name) => All.TryGetValue(name, out FormerName? found) ? found : null;

    private static FormerName Event(string former, string current) => new(former, current, $"'{current}'", current, IsValue: true);
}
