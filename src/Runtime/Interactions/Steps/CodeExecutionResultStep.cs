namespace Gemini.Gen;

/// <summary>What the code printed or produced (wire: <c>{"type":"code_execution_result"}</c>).</summary>
public sealed record CodeExecutionResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "code_execution_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the output: text, or content blocks (wire field <c>result</c>).</summary>
    public ToolResultValue? Result { get; init; }

    /// <summary>Gets a value indicating whether the code failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}
