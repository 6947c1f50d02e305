namespace Gemini.Gen;

/// <summary>How speech is transcribed.</summary>
public sealed record TranscriptionConfig : WireObject
{
    /// <summary>Gets words to listen for, such as names (wire field <c>custom_vocabulary</c>).</summary>
    public IReadOnlyList<string>? CustomVocabulary { get; init; }

    /// <summary>Gets the languages spoken, as BCP 47 tags (wire field <c>language_codes</c>).</summary>
    public IReadOnlyList<string>? LanguageCodes { get; init; }

    /// <summary>Gets whether every word is kept, or the text is smoothed (wire field <c>mode</c>).</summary>
    public TranscriptionMode? Mode { get; init; }

    /// <summary>
    /// Gets phrases to listen for (wire field <c>adaptation_phrases</c>). Deprecated: use <see cref="CustomVocabulary"/>.
    /// </summary>
    public IReadOnlyList<string>? AdaptationPhrases { get; init; }

    /// <summary>
    /// Gets whether speakers are told apart (wire field <c>diarization_mode</c>). Deprecated: use <see
    /// cref="VerbatimTranscriptionMode.DiarizationMode"/>.
    /// </summary>
    public string? DiarizationMode { get; init; }

    /// <summary>Gets the languages spoken (wire field <c>language_hints</c>). Deprecated: use <see cref="LanguageCodes"/>.</summary>
    public IReadOnlyList<string>? LanguageHints { get; init; }

    /// <summary>
    /// Gets what gets a time (wire field <c>timestamp_granularities</c>). Deprecated: use <see
    /// cref="VerbatimTranscriptionMode.TimestampGranularities"/>.
    /// </summary>
    public IReadOnlyList<string>? TimestampGranularities { get; init; }
}
