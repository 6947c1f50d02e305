namespace Gemini.Gen;

/// <summary>More text for the step's last text block (wire: <c>{"type":"text"}</c>).</summary>
public sealed record TextDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "text";

    /// <summary>Gets the text to append (wire field <c>text</c>).</summary>
    public string? Text { get; init; }
}
