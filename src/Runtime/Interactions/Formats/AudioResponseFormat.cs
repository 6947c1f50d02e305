namespace Gemini.Gen;

/// <summary>
/// Spoken or other sound output (wire: <c>{"type":"audio"}</c>). The voices are in <see cref="GenerationConfig.SpeechConfig"/>.
/// </summary>
public sealed record AudioResponseFormat : ResponseFormat
{
    /// <inheritdoc/>
    public override string Type => "audio";

    /// <summary>Gets the media type, such as <c>audio/mp3</c> or <c>audio/wav</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets the sample rate in hertz (wire field <c>sample_rate</c>).</summary>
    public int? SampleRate { get; init; }

    /// <summary>Gets the bit rate in bits per second, for compressed formats (wire field <c>bit_rate</c>).</summary>
    public int? BitRate { get; init; }

    /// <summary>Gets whether the sound comes inline or as a URI (wire field <c>delivery</c>).</summary>
    public MediaDelivery? Delivery { get; init; }
}
