namespace Gemini.Gen;

/// <summary>The code to run: merge it into the step (wire: <c>{"type":"code_execution_call"}</c>).</summary>
public sealed record CodeExecutionCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "code_execution_call";

    /// <summary>Gets the call's id (wire field <c>id</c>). Only the older revision repeats it here.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the code (wire field <c>arguments</c>).</summary>
    public CodeExecutionCallArguments? Arguments { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>What the code printed: merge it into the step (wire: <c>{"type":"code_execution_result"}</c>).</summary>
public sealed record CodeExecutionResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "code_execution_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the output (wire field <c>result</c>).</summary>
    public ToolResultValue? Result { get; init; }

    /// <summary>Gets a value indicating whether the code failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the signature, which replaces that of the step; may be missing (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
