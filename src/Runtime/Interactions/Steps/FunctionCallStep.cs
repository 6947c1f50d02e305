using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// The model calls a function of the application (wire: <c>{"type":"function_call"}</c>). The interaction waits with <see
/// cref="InteractionStatus.RequiresAction"/> for a <see cref="FunctionResultStep"/> per call.
/// </summary>
public sealed partial record FunctionCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "function_call";

    /// <summary>Gets the call's id, to be echoed as <c>call_id</c> of the result (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the function's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Gets the arguments, a JSON object; <c>null</c> if none came yet (a step that has just started) (wire field
    /// <c>arguments</c>).
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RawJson Arguments { get; init; }

    /// <summary>
    /// Gets the proof of the thought behind the call (wire field <c>signature</c>). Only the older revision has it here; now the
    /// <see cref="ThoughtStep"/> before the call has it.
    /// </summary>
    public string? Signature { get; init; }
}
