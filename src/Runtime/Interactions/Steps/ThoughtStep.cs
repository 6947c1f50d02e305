namespace Gemini.Gen;

/// <summary>
/// What the model thought (wire: <c>{"type":"thought"}</c>). In stateless mode every thought goes back unchanged and in its place, as
/// the calls after it depend on it.
/// </summary>
public sealed record ThoughtStep : Step
{
    /// <inheritdoc/>
    public override string Type => "thought";

    /// <summary>
    /// Gets the opaque proof of the thought, of any length (wire field <c>signature</c>). Echo it untouched and keep it out of
    /// logs.
    /// </summary>
    public string? Signature { get; init; }

    /// <summary>Gets the summary in text and images, if <c>thinking_summaries</c> asked for one (wire field <c>summary</c>).</summary>
    public IReadOnlyList<Content>? Summary { get; init; }
}
