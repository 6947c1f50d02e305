using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// Whether a Deep Research report may contain charts (wire field <c>visualization</c>). The set is open: any other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<Visualization>))]
public readonly record struct Visualization(string Value) : IStringValue<Visualization>
{
    /// <summary>Gets <c>off</c>: no charts.</summary>
    public static Visualization Off => new("off");

    /// <summary>Gets <c>auto</c>: Charts where they help.</summary>
    public static Visualization Auto => new("auto");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator Visualization(string value) => new(value);

    static Visualization IStringValue<Visualization>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
