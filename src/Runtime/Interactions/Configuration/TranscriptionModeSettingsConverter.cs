namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="TranscriptionModeSettings"/> apart.</summary>
internal sealed class TranscriptionModeSettingsConverter()
    : UnionConverter<TranscriptionModeSettings>(
        new UnionCase<TranscriptionModeSettings, VerbatimTranscriptionMode>("verbatim"u8),
        new UnionCase<TranscriptionModeSettings, SmartTranscriptionMode>("smart"u8))
{
    private protected override TranscriptionModeSettings ReadOther(RawJson json) => new UnknownTranscriptionMode(json);
}
