using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Whether a web page could be read. The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<UrlContextStatus>))]
public readonly record struct UrlContextStatus(string Value) : IStringValue<UrlContextStatus>
{
    /// <summary>Gets <c>success</c>: it was read.</summary>
    public static UrlContextStatus Success => new("success");

    /// <summary>Gets <c>error</c>: it could not be read.</summary>
    public static UrlContextStatus Error => new("error");

    /// <summary>Gets <c>paywall</c>: it is behind a paywall.</summary>
    public static UrlContextStatus Paywall => new("paywall");

    /// <summary>Gets <c>unsafe</c>: it was found unsafe.</summary>
    public static UrlContextStatus Unsafe => new("unsafe");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator UrlContextStatus(string value) => new(value);

    static UrlContextStatus IStringValue<UrlContextStatus>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
