namespace Gemini.Gen;

/// <summary>More of a thought's summary (wire: <c>{"type":"thought_summary"}</c>).</summary>
public sealed record ThoughtSummaryDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "thought_summary";

    /// <summary>Gets the text or image to append (wire field <c>content</c>).</summary>
    public Content? Content { get; init; }
}
