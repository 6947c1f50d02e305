using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Whether a model may or must call tools. The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<ToolChoiceType>))]
public readonly record struct ToolChoiceType(string Value) : IStringValue<ToolChoiceType>
{
    /// <summary>Gets <c>auto</c>: the model decides.</summary>
    public static ToolChoiceType Auto => new("auto");

    /// <summary>Gets <c>any</c>: the model must call a tool.</summary>
    public static ToolChoiceType Any => new("any");

    /// <summary>Gets <c>none</c>: the model must not call a tool.</summary>
    public static ToolChoiceType None => new("none");

    /// <summary>Gets <c>validated</c>: the model decides, and its calls fit the schemas.</summary>
    public static ToolChoiceType Validated => new("validated");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator ToolChoiceType(string value) => new(value);

    static ToolChoiceType IStringValue<ToolChoiceType>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
