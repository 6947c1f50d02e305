using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// Width to height of an image or video (wire field <c>aspect_ratio</c>). Videos can have 16:9 and 9:16. The set is open: any other
/// value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<AspectRatio>))]
public readonly record struct AspectRatio(string Value) : IStringValue<AspectRatio>
{
    /// <summary>Gets <c>1:1</c>: square.</summary>
    public static AspectRatio Square => new("1:1");

    /// <summary>Gets <c>2:3</c>: upright.</summary>
    public static AspectRatio Portrait2x3 => new("2:3");

    /// <summary>Gets <c>3:2</c>: wider than high.</summary>
    public static AspectRatio Landscape3x2 => new("3:2");

    /// <summary>Gets <c>3:4</c>: upright.</summary>
    public static AspectRatio Portrait3x4 => new("3:4");

    /// <summary>Gets <c>4:3</c>: wider than high.</summary>
    public static AspectRatio Landscape4x3 => new("4:3");

    /// <summary>Gets <c>4:5</c>: upright.</summary>
    public static AspectRatio Portrait4x5 => new("4:5");

    /// <summary>Gets <c>5:4</c>: wider than high.</summary>
    public static AspectRatio Landscape5x4 => new("5:4");

    /// <summary>Gets <c>9:16</c>: upright.</summary>
    public static AspectRatio Portrait9x16 => new("9:16");

    /// <summary>Gets <c>16:9</c>: wider than high.</summary>
    public static AspectRatio Landscape16x9 => new("16:9");

    /// <summary>Gets <c>21:9</c>: wider than high.</summary>
    public static AspectRatio Landscape21x9 => new("21:9");

    /// <summary>Gets <c>1:8</c>: upright.</summary>
    public static AspectRatio Portrait1x8 => new("1:8");

    /// <summary>Gets <c>8:1</c>: wider than high.</summary>
    public static AspectRatio Landscape8x1 => new("8:1");

    /// <summary>Gets <c>1:4</c>: upright.</summary>
    public static AspectRatio Portrait1x4 => new("1:4");

    /// <summary>Gets <c>4:1</c>: wider than high.</summary>
    public static AspectRatio Landscape4x1 => new("4:1");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator AspectRatio(string value) => new(value);

    static AspectRatio IStringValue<AspectRatio>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
