namespace Gemini.Gen;

/// <summary>Sound (wire: <c>{"type":"audio"}</c>). Consecutive pieces belong together: append the decoded bytes.</summary>
public sealed record AudioDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "audio";

    /// <summary>Gets the bytes, inline (wire field <c>data</c>).</summary>
    public Base64Data? Data { get; init; }

    /// <summary>Gets where the recording is (wire field <c>uri</c>).</summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets the sample rate in hertz (wire field <c>sample_rate</c>).</summary>
    public int? SampleRate { get; init; }

    /// <summary>Gets the number of channels (wire field <c>channels</c>).</summary>
    public int? Channels { get; init; }

    /// <summary>Gets the sample rate in hertz (wire field <c>rate</c>). Deprecated: <see cref="SampleRate"/> has it.</summary>
    public int? Rate { get; init; }
}
