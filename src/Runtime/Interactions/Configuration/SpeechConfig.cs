namespace Gemini.Gen;

/// <summary>The voice of one speaker.</summary>
public sealed record SpeechConfig : WireObject
{
    /// <summary>Gets the name of the speaker in the prompt, if there are several (wire field <c>speaker</c>).</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets the name of the voice, such as <c>Kore</c> (wire field <c>voice</c>).</summary>
    public string? Voice { get; init; }

    /// <summary>Gets the language, a BCP 47 tag such as <c>en-GB</c> (wire field <c>language</c>).</summary>
    public string? Language { get; init; }
}
