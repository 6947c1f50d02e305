using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Whether every spoken word is kept, or the text is smoothed (wire field <c>mode</c>: a string or an object).</summary>
[JsonConverter(typeof(StringOrObjectConverter<TranscriptionMode, TranscriptionModeSettings>))]
public readonly record struct TranscriptionMode : IStringOr<TranscriptionMode, TranscriptionModeSettings>
{
    private readonly object? _value;

    private TranscriptionMode(object value) => _value = value;

    /// <summary>Gets <c>verbatim</c>: every word is kept.</summary>
    public static TranscriptionMode Verbatim => new("verbatim");

    /// <summary>Gets <c>smart</c>: the text is smoothed.</summary>
    public static TranscriptionMode Smart => new("smart");

    /// <summary>Gets the way of transcribing, if only that is given.</summary>
    public string? Name => _value as string;

    /// <summary>Gets the way of transcribing with its settings.</summary>
    public TranscriptionModeSettings? Settings => _value as TranscriptionModeSettings;

    object? IStringOr<TranscriptionMode, TranscriptionModeSettings>.Value => _value;

    /// <summary>Takes any string, known or not.</summary>
    /// <param name="value">The string on the wire.</param>
    public static implicit operator TranscriptionMode(string value) => new(value);

    /// <summary>Takes an object.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator TranscriptionMode(TranscriptionModeSettings value) => new(value);

    static TranscriptionMode IStringOr<TranscriptionMode, TranscriptionModeSettings>.Create(object value) => new(value);
}
