namespace Gemini.Gen;

/// <summary>Who speaks a passage, and how (wire: <c>{"type":"speech_metadata"}</c>).</summary>
public sealed record SpeechAnnotation : Annotation
{
    /// <inheritdoc/>
    public override string Type => "speech_metadata";

    /// <summary>Gets the label of the speaker (wire field <c>speaker</c>).</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets the manner of speaking (wire field <c>style</c>).</summary>
    public string? Style { get; init; }
}
