using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The size of a generated image (wire field <c>image_size</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<ImageSize>))]
public readonly record struct ImageSize(string Value) : IStringValue<ImageSize>
{
    /// <summary>Gets <c>512</c>: About 512 by 512 pixels.</summary>
    public static ImageSize Size512 => new("512");

    /// <summary>Gets <c>1K</c>: About 1024 by 1024 pixels.</summary>
    public static ImageSize Size1K => new("1K");

    /// <summary>Gets <c>2K</c>: About 2048 by 2048 pixels.</summary>
    public static ImageSize Size2K => new("2K");

    /// <summary>Gets <c>4K</c>: About 4096 by 4096 pixels.</summary>
    public static ImageSize Size4K => new("4K");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator ImageSize(string value) => new(value);

    static ImageSize IStringValue<ImageSize>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
