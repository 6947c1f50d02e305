namespace Gemini.Gen;

/// <summary>A choice among declared tools.</summary>
public sealed record AllowedTools : WireObject
{
    /// <summary>Gets whether the model may or must call one of them (wire field <c>mode</c>).</summary>
    public ToolChoiceType? Mode { get; init; }

    /// <summary>Gets the names of the tools (wire field <c>tools</c>).</summary>
    public IReadOnlyList<string>? Tools { get; init; }
}
