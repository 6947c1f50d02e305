namespace Gemini.Gen;

/// <summary>A video (wire: <c>{"type":"video"}</c>). Give exactly one of <see cref="Data"/> and <see cref="Uri"/>.</summary>
public sealed record VideoContent : Content
{
    /// <inheritdoc/>
    public override string Type => "video";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>
    /// Gets where the video is: a public URL, a YouTube link, or the URI of an uploaded file that is <c>ACTIVE</c> (wire field
    /// <c>uri</c>).
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type, such as <c>video/mp4</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets the name by which the request can speak of this video (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets how finely the model looks at each frame; finer costs more tokens (wire field <c>resolution</c>).</summary>
    public MediaResolution? Resolution { get; init; }

    /// <summary>Gets how the frames are chosen: at a fixed rate, or by the model as it needs them (wire field <c>processing</c>).</summary>
    public VideoProcessing? Processing { get; init; }
}
