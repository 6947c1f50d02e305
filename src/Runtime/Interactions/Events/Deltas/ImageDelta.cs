namespace Gemini.Gen;

/// <summary>An image: a new block of the step (wire: <c>{"type":"image"}</c>).</summary>
public sealed record ImageDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "image";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>Gets where the image is (wire field <c>uri</c>).</summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets how finely the model looks at it (wire field <c>resolution</c>).</summary>
    public MediaResolution? Resolution { get; init; }
}
