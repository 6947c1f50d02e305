using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What the model operates (wire field <c>computer_use.environment</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<ComputerEnvironment>))]
public readonly record struct ComputerEnvironment(string Value) : IStringValue<ComputerEnvironment>
{
    /// <summary>Gets <c>browser</c>: a web browser.</summary>
    public static ComputerEnvironment Browser => new("browser");

    /// <summary>Gets <c>mobile</c>: a phone or tablet.</summary>
    public static ComputerEnvironment Mobile => new("mobile");

    /// <summary>Gets <c>desktop</c>: a desktop.</summary>
    public static ComputerEnvironment Desktop => new("desktop");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator ComputerEnvironment(string value) => new(value);

    static ComputerEnvironment IStringValue<ComputerEnvironment>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
