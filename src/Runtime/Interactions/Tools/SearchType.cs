using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// Where a Google search looks (wire: <c>search_type</c>, <c>search_types</c>). The set is open: any other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<SearchType>))]
public readonly record struct SearchType(string Value) : IStringValue<SearchType>
{
    /// <summary>Gets <c>web_search</c>: the web.</summary>
    public static SearchType WebSearch => new("web_search");

    /// <summary>Gets <c>image_search</c>: Images.</summary>
    public static SearchType ImageSearch => new("image_search");

    /// <summary>Gets <c>enterprise_web_search</c>: the web as enterprises may see it (Vertex only).</summary>
    public static SearchType EnterpriseWebSearch => new("enterprise_web_search");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator SearchType(string value) => new(value);

    static SearchType IStringValue<SearchType>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
