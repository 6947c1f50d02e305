using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// The level of harm from which on content is blocked (wire field <c>safety_settings[].threshold</c>). The set is open: any other value
/// is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<HarmThreshold>))]
public readonly record struct HarmThreshold(string Value) : IStringValue<HarmThreshold>
{
    /// <summary>Gets <c>block_low_and_above</c>: a low level already blocks.</summary>
    public static HarmThreshold BlockLowAndAbove => new("block_low_and_above");

    /// <summary>Gets <c>block_medium_and_above</c>: a medium level blocks.</summary>
    public static HarmThreshold BlockMediumAndAbove => new("block_medium_and_above");

    /// <summary>Gets <c>block_only_high</c>: only a high level blocks.</summary>
    public static HarmThreshold BlockOnlyHigh => new("block_only_high");

    /// <summary>Gets <c>block_none</c>: nothing is blocked.</summary>
    public static HarmThreshold BlockNone => new("block_none");

    /// <summary>Gets <c>off</c>: the filter is off.</summary>
    public static HarmThreshold Off => new("off");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator HarmThreshold(string value) => new(value);

    static HarmThreshold IStringValue<HarmThreshold>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
