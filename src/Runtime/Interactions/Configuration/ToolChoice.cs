using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Whether a model may or must call tools (wire field <c>tool_choice</c>: a string or an object).</summary>
[JsonConverter(typeof(StringOrObjectConverter<ToolChoice, ToolChoiceConfig>))]
public readonly record struct ToolChoice : IStringOr<ToolChoice, ToolChoiceConfig>
{
    private readonly object? _value;

    private ToolChoice(object value) => _value = value;

    /// <summary>Gets <c>auto</c>: the model decides.</summary>
    public static ToolChoice Auto => new("auto");

    /// <summary>Gets <c>any</c>: the model must call a tool.</summary>
    public static ToolChoice Any => new("any");

    /// <summary>Gets <c>none</c>: the model must not call a tool.</summary>
    public static ToolChoice None => new("none");

    /// <summary>Gets <c>validated</c>: the model decides, and its calls fit the schemas.</summary>
    public static ToolChoice Validated => new("validated");

    /// <summary>Gets the mode, if only that is given.</summary>
    public string? Mode => _value as string;

    /// <summary>Gets the choice among some tools.</summary>
    public ToolChoiceConfig? Config => _value as ToolChoiceConfig;

    object? IStringOr<ToolChoice, ToolChoiceConfig>.Value => _value;

    /// <summary>Takes any string, known or not.</summary>
    /// <param name="value">The string on the wire.</param>
    public static implicit operator ToolChoice(string value) => new(value);

    /// <summary>Takes an object.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator ToolChoice(ToolChoiceConfig value) => new(value);

    /// <summary>Takes a mode.</summary>
    /// <param name="mode">The mode.</param>
    public static implicit operator ToolChoice(ToolChoiceType mode) => new(mode.Value);

    /// <summary>Limits the choice to some of the declared functions.</summary>
    /// <param name="mode">Whether the model may or must call one of them.</param>
    /// <param name="tools">The names of the functions.</param>
    /// <returns>The choice.</returns>
    public static ToolChoice Among(ToolChoiceType mode, params string[] tools) =>
        new(new ToolChoiceConfig { AllowedTools = new() { Mode = mode, Tools = tools } });

    static ToolChoice IStringOr<ToolChoice, ToolChoiceConfig>.Create(object value) => new(value);
}
