namespace Gemini.Gen;

/// <summary>Sound (wire: <c>{"type":"audio"}</c>). Give exactly one of data and URI.</summary>
public sealed partial record AudioContent : MediaContent
{
    /// <inheritdoc/>
    public override string Type => "audio";

    /// <summary>Gets the number of channels, for headerless formats such as <c>audio/l16</c> (wire field <c>channels</c>).</summary>
    public int? Channels { get; init; }

    /// <summary>Gets the sample rate in hertz, for headerless formats such as <c>audio/l16</c> (wire field <c>sample_rate</c>).</summary>
    public int? SampleRate { get; init; }
}
