using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A whole function call in one piece (wire: <c>{"type":"function_call"}</c>). Only the older revision streams calls so.</summary>
public sealed record FunctionCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "function_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the function's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the arguments, a JSON object (wire field <c>arguments</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RawJson Arguments { get; init; }

    /// <summary>Gets the proof of the thought behind the call (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
