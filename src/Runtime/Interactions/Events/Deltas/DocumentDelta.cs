namespace Gemini.Gen;

/// <summary>A document: a new block of the step (wire: <c>{"type":"document"}</c>).</summary>
public sealed record DocumentDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "document";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>Gets where the document is (wire field <c>uri</c>).</summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }
}
