using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// Whether thoughts come with summaries (wire field <c>thinking_summaries</c>). The set is open: any other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<ThinkingSummaries>))]
public readonly record struct ThinkingSummaries(string Value) : IStringValue<ThinkingSummaries>
{
    /// <summary>Gets <c>auto</c>: they come where the model has some.</summary>
    public static ThinkingSummaries Auto => new("auto");

    /// <summary>Gets <c>none</c>: they do not come.</summary>
    public static ThinkingSummaries None => new("none");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator ThinkingSummaries(string value) => new(value);

    static ThinkingSummaries IStringValue<ThinkingSummaries>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
