namespace Gemini.Gen;

/// <summary>Sound (wire: <c>{"type":"audio"}</c>). Give exactly one of <see cref="Data"/> and <see cref="Uri"/>.</summary>
public sealed record AudioContent : Content
{
    /// <inheritdoc/>
    public override string Type => "audio";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>
    /// Gets where the recording is: a public URL or the URI of an uploaded file that is <c>ACTIVE</c> (wire field <c>uri</c>).
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type, such as <c>audio/wav</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets the number of channels, for headerless formats such as <c>audio/l16</c> (wire field <c>channels</c>).</summary>
    public int? Channels { get; init; }

    /// <summary>Gets the sample rate in hertz, for headerless formats such as <c>audio/l16</c> (wire field <c>sample_rate</c>).</summary>
    public int? SampleRate { get; init; }
}
