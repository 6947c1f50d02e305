namespace Gemini.Gen;

/// <summary>More of a function call's arguments (wire: <c>{"type":"arguments_delta"}</c>).</summary>
public sealed record ArgumentsDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "arguments_delta";

    /// <summary>
    /// Gets a fragment of JSON text: concatenate all of a step, parse them at its stop; they replace what the start announced (wire
    /// field <c>arguments</c>).
    /// </summary>
    public string? Arguments { get; init; }
}
