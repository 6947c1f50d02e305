using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>How generated media come (wire field <c>delivery</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<MediaDelivery>))]
public readonly record struct MediaDelivery(string Value) : IStringValue<MediaDelivery>
{
    /// <summary>Gets <c>inline</c>: as bytes in the response.</summary>
    public static MediaDelivery Inline => new("inline");

    /// <summary>Gets <c>uri</c>: as a URI to fetch them from.</summary>
    public static MediaDelivery Uri => new("uri");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator MediaDelivery(string value) => new(value);

    static MediaDelivery IStringValue<MediaDelivery>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
