using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The voices of spoken output (wire field <c>speech_config</c>).</summary>
public sealed record SpeakerConfig : WireObject
{
    /// <summary>Gets the speakers (wire field <c>speakers</c>).</summary>
    public IReadOnlyList<SpeechConfig>? Speakers { get; init; }

    /// <summary>Gets a value indicating whether the wire has the bare array of speakers, as it was before the object.</summary>
    [JsonIgnore]
    internal bool IsBareArray { get; init; }

    /// <summary>Uses one voice.</summary>
    /// <param name="speaker">The speaker.</param>
    public static implicit operator SpeakerConfig(SpeechConfig speaker) => new() { Speakers = [speaker] };
}
