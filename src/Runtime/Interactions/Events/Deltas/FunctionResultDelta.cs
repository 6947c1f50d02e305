namespace Gemini.Gen;

/// <summary>A whole function result: replaces that of the step (wire: <c>{"type":"function_result"}</c>).</summary>
public sealed record FunctionResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "function_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the function's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the result (wire field <c>result</c>).</summary>
    public ToolResultValue? Result { get; init; }

    /// <summary>Gets a value indicating whether the call failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the proof that came with the call (wire field <c>signature</c>). Only the older revision has it.</summary>
    public string? Signature { get; init; }
}
