namespace Gemini.Gen;

/// <summary>An image (wire: <c>{"type":"image"}</c>). Give exactly one of <see cref="Data"/> and <see cref="Uri"/>.</summary>
public sealed record ImageContent : Content
{
    /// <inheritdoc/>
    public override string Type => "image";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>
    /// Gets where the image is: a public URL or the URI of an uploaded file that is <c>ACTIVE</c> (wire field <c>uri</c>).
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type, such as <c>image/png</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets how finely the model looks at it; finer costs more tokens (wire field <c>resolution</c>).</summary>
    public MediaResolution? Resolution { get; init; }
}
