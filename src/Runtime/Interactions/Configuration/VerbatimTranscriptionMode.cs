namespace Gemini.Gen;

/// <summary>A transcript of every word as it was spoken (wire: <c>{"type":"verbatim"}</c>).</summary>
public sealed record VerbatimTranscriptionMode : TranscriptionModeSettings
{
    /// <inheritdoc/>
    public override string Type => "verbatim";

    /// <summary>Gets whether speakers are told apart: <c>speaker</c> (wire field <c>diarization_mode</c>).</summary>
    public string? DiarizationMode { get; init; }

    /// <summary>
    /// Gets what gets a time: <c>word</c> brings <see cref="WordInfo"/> annotations (wire field <c>timestamp_granularities</c>).
    /// </summary>
    public IReadOnlyList<string>? TimestampGranularities { get; init; }
}
