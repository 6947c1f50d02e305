using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The resolution of a generated video (wire field <c>resolution</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<VideoResolution>))]
public readonly record struct VideoResolution(string Value) : IStringValue<VideoResolution>
{
    /// <summary>Gets <c>360p</c>: 360 lines.</summary>
    public static VideoResolution P360 => new("360p");

    /// <summary>Gets <c>720p</c>: 720 lines.</summary>
    public static VideoResolution P720 => new("720p");

    /// <summary>Gets <c>1080p</c>: 1080 lines.</summary>
    public static VideoResolution P1080 => new("1080p");

    /// <summary>Gets <c>4k</c>: 2160 lines.</summary>
    public static VideoResolution UltraHd => new("4k");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator VideoResolution(string value) => new(value);

    static VideoResolution IStringValue<VideoResolution>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
