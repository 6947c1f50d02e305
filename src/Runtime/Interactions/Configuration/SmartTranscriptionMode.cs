namespace Gemini.Gen;

/// <summary>A smoothed transcript, easy to read (wire: <c>{"type":"smart"}</c>).</summary>
public sealed record SmartTranscriptionMode : TranscriptionModeSettings
{
    /// <inheritdoc/>
    public override string Type => "smart";

    /// <summary>Gets the text the speaker read from, if there is one (wire field <c>source_text</c>).</summary>
    public string? SourceText { get; init; }
}
