using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What a level of harm measures (wire field <c>safety_settings[].method</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<HarmMethod>))]
public readonly record struct HarmMethod(string Value) : IStringValue<HarmMethod>
{
    /// <summary>Gets <c>severity</c>: How bad the content is, and how likely.</summary>
    public static HarmMethod Severity => new("severity");

    /// <summary>Gets <c>probability</c>: How likely the content is harmful.</summary>
    public static HarmMethod Probability => new("probability");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator HarmMethod(string value) => new(value);

    static HarmMethod IStringValue<HarmMethod>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
