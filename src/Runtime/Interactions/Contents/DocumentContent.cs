namespace Gemini.Gen;

/// <summary>
/// A document such as a PDF (wire: <c>{"type":"document"}</c>). Give exactly one of <see cref="Data"/> and <see cref="Uri"/>.
/// </summary>
public sealed record DocumentContent : Content
{
    /// <inheritdoc/>
    public override string Type => "document";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>
    /// Gets where the document is: a public URL or the URI of an uploaded file that is <c>ACTIVE</c> (wire field <c>uri</c>).
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type, such as <c>application/pdf</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }
}
