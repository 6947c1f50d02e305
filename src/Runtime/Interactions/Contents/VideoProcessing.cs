using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>How the frames of a video are chosen (wire field <c>processing</c>: a string or an object).</summary>
[JsonConverter(typeof(StringOrObjectConverter<VideoProcessing, StaticMediaProcessing>))]
public readonly record struct VideoProcessing : IStringOr<VideoProcessing, StaticMediaProcessing>
{
    private readonly object? _value;

    private VideoProcessing(object value) => _value = value;

    /// <summary>Gets <c>static</c>: at a fixed rate.</summary>
    public static VideoProcessing Static => new("static");

    /// <summary>Gets <c>agentic</c>: by the model, which looks again where it needs to.</summary>
    public static VideoProcessing Agentic => new("agentic");

    /// <summary>Gets the mode, if only that is given.</summary>
    public string? Mode => _value as string;

    /// <summary>Gets the settings, if the frames come at a fixed rate.</summary>
    public StaticMediaProcessing? Settings => _value as StaticMediaProcessing;

    object? IStringOr<VideoProcessing, StaticMediaProcessing>.Value => _value;

    /// <summary>Takes any string, known or not.</summary>
    /// <param name="value">The string on the wire.</param>
    public static implicit operator VideoProcessing(string value) => new(value);

    /// <summary>Takes an object.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator VideoProcessing(StaticMediaProcessing value) => new(value);

    static VideoProcessing IStringOr<VideoProcessing, StaticMediaProcessing>.Create(object value) => new(value);
}
