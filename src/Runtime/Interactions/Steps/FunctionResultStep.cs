namespace Gemini.Gen;

/// <summary>
/// What a function of the application returned (wire: <c>{"type":"function_result"}</c>). Answer all calls of one interaction together.
/// </summary>
public sealed partial record FunctionResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "function_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the function's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the result: a JSON object, a string, or content blocks (wire field <c>result</c>).</summary>
    public ToolResultValue? Result { get; init; }

    /// <summary>Gets a value indicating whether the call failed; <see cref="Result"/> then says why (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the proof that came with the call (wire field <c>signature</c>). Only the older revision has it.</summary>
    public string? Signature { get; init; }
}
