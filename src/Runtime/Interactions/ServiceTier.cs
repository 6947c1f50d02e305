using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// How urgently the service works, and at what price (wire field <c>service_tier</c>). The set is open: any other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<ServiceTier>))]
public readonly record struct ServiceTier(string Value) : IStringValue<ServiceTier>
{
    /// <summary>Gets <c>flex</c>: Cheaper, whenever there is room.</summary>
    public static ServiceTier Flex => new("flex");

    /// <summary>Gets <c>standard</c>: the default.</summary>
    public static ServiceTier Standard => new("standard");

    /// <summary>Gets <c>priority</c>: Ahead of the others, at a higher price.</summary>
    public static ServiceTier Priority => new("priority");

    /// <summary>Gets <c>deferred</c>: Later, in bulk (Vertex only).</summary>
    public static ServiceTier Deferred => new("deferred");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator ServiceTier(string value) => new(value);

    static ServiceTier IStringValue<ServiceTier>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
