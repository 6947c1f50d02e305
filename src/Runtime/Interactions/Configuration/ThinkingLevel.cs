using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>How long a model thinks (wire field <c>thinking_level</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<ThinkingLevel>))]
public readonly record struct ThinkingLevel(string Value) : IStringValue<ThinkingLevel>
{
    /// <summary>Gets <c>minimal</c>: Hardly at all.</summary>
    public static ThinkingLevel Minimal => new("minimal");

    /// <summary>Gets <c>low</c>: Briefly: fast and cheap.</summary>
    public static ThinkingLevel Low => new("low");

    /// <summary>Gets <c>medium</c>: in between.</summary>
    public static ThinkingLevel Medium => new("medium");

    /// <summary>Gets <c>high</c>: Deeply: slow and thorough.</summary>
    public static ThinkingLevel High => new("high");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator ThinkingLevel(string value) => new(value);

    static ThinkingLevel IStringValue<ThinkingLevel>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
