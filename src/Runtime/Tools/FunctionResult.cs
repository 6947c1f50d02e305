namespace Gemini.Gen;

/// <summary>What a function returned, ready to be sent back to the model.</summary>
/// <param name="Name">The function's name (wire field <c>name</c>).</param>
/// <param name="Value">
/// The result as the API accepts it: a JSON object, a JSON string, or an array of content blocks (wire field <c>result</c>).
/// </param>
/// <param name="CallId">The id of the call that this answers (wire field <c>call_id</c>).</param>
/// <param name="IsError">Whether the call failed; <paramref name="Value"/> then says why (wire field <c>is_error</c>).</param>
public readonly record struct FunctionResult(string Name, RawJson Value, string? CallId = null, bool IsError = false)
{
    private readonly IReadOnlyList<SchemaRepair>? _repairs;

    /// <summary>Gets what was repaired in the arguments, as <see cref="FunctionCall.ReadOptions"/> allow; never sent.</summary>
    public IReadOnlyList<SchemaRepair> Repairs
    {
        get => _repairs ?? [];
        init => _repairs = value;
    }

    /// <summary>Makes the step that answers the call.</summary>
    /// <returns>The step; <c>is_error</c> is sent for failures only.</returns>
    public FunctionResultStep ToStep() => new() { CallId = CallId, Name = Name, Result = Value, IsError = IsError ? true : null };
}
