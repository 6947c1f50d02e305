namespace Gemini.Gen;

/// <summary>Text output, free or as JSON (wire: <c>{"type":"text"}</c>).</summary>
public sealed partial record TextResponseFormat : ResponseFormat
{
    /// <inheritdoc/>
    public override string Type => "text";

    /// <summary>
    /// Gets the media type: <c>text/plain</c>, or <c>application/json</c> for structured output (wire field <c>mime_type</c>).
    /// </summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets the JSON Schema of structured output (wire field <c>schema</c>).</summary>
    public RawJson? Schema { get; init; }
}
