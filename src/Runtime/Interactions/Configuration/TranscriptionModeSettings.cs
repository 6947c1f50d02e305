using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A way of transcribing, with its settings (wire: told apart by <c>type</c>).</summary>
[JsonConverter(typeof(TranscriptionModeSettingsConverter))]
public abstract record TranscriptionModeSettings : WireObject
{
    private protected TranscriptionModeSettings()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }
}
