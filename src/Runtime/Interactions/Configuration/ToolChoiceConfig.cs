namespace Gemini.Gen;

/// <summary>The choice of tools as an object.</summary>
public sealed record ToolChoiceConfig : WireObject
{
    /// <summary>Gets the tools the model may or must choose from (wire field <c>allowed_tools</c>).</summary>
    public AllowedTools? AllowedTools { get; init; }
}
