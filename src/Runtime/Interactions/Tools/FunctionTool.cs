namespace Gemini.Gen;

/// <summary>A function of the application that the model may call (wire: <c>{"type":"function"}</c>).</summary>
public sealed record FunctionTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "function";

    /// <summary>Gets the name: letters, digits and <c>_</c> (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets what the function does, for the model (wire field <c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Gets the JSON Schema of the arguments, an object schema; <see langword="null"/> for a function without parameters (wire
    /// field <c>parameters</c>).
    /// </summary>
    public RawJson? Parameters { get; init; }
}
