using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// How finely a model looks at an image or video (wire field <c>resolution</c>). The set is open: any other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<MediaResolution>))]
public readonly record struct MediaResolution(string Value) : IStringValue<MediaResolution>
{
    /// <summary>Gets <c>low</c>: Coarsely: few tokens.</summary>
    public static MediaResolution Low => new("low");

    /// <summary>Gets <c>medium</c>: in between.</summary>
    public static MediaResolution Medium => new("medium");

    /// <summary>Gets <c>high</c>: Finely.</summary>
    public static MediaResolution High => new("high");

    /// <summary>Gets <c>ultra_high</c>: as finely as possible: most tokens.</summary>
    public static MediaResolution UltraHigh => new("ultra_high");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator MediaResolution(string value) => new(value);

    static MediaResolution IStringValue<MediaResolution>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
