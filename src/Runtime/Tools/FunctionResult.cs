using Gemini.Gen.CompilerServices;

namespace Gemini.Gen;

/// <summary>What a function returned, ready to be sent back to the model.</summary>
/// <param name="Name">The function's name (wire field <c>name</c>).</param>
/// <param name="Value">
/// The result as the API accepts it: a JSON object, a JSON string, or an array of content blocks (wire field <c>result</c>).
/// </param>
/// <param name="CallId">The id of the call that this answers (wire field <c>call_id</c>).</param>
/// <param name="IsError">Whether the call failed; <paramref name="Value"/> then says why (wire field <c>is_error</c>).</param>
/// <remarks>A tool may return one, to say all of this itself but for name and id, which are those of its call.</remarks>
public readonly record struct FunctionResult(string Name, RawJson Value, string? CallId = null, bool IsError = false)
{
    private readonly IReadOnlyList<SchemaRepair>? _repairs;

    /// <summary>Gets what was repaired in the arguments, as <see cref="FunctionCall.ReadOptions"/> allow; never sent.</summary>
    public IReadOnlyList<SchemaRepair> Repairs
    {
        get => _repairs ?? [];
        init => _repairs = value;
    }

    /// <summary>Answers a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="value">
    /// A text, content blocks, or JSON; JSON that the API does not accept as a result is wrapped as <c>{"result": ...}</c>.
    /// </param>
    /// <returns>The result.</returns>
    public static FunctionResult For(FunctionCall call, ToolResultValue value) => ToolResults.Json(call, value.Json);

    /// <summary>Answers a call with an error that the model can react to.</summary>
    /// <param name="call">The call.</param>
    /// <param name="message">What went wrong, for the model.</param>
    /// <returns>The error result.</returns>
    public static FunctionResult ForError(FunctionCall call, string message) => ToolResults.Error(call, message);

    /// <summary>Answers a call whose arguments are not valid.</summary>
    /// <param name="call">The call.</param>
    /// <param name="violations">The violations.</param>
    /// <returns>An error result that lists them, for the model to correct itself.</returns>
    public static FunctionResult ForViolations(FunctionCall call, IReadOnlyList<SchemaViolation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return ToolResults.InvalidArguments(call, violations);
    }

    /// <summary>Names the function and the call: results belong in no log by accident.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() => $"{nameof(FunctionResult)} {{ Name = {Name}, CallId = {CallId}, IsError = {IsError} }}";

    /// <summary>Makes the step that answers the call.</summary>
    /// <returns>
    /// The step; <c>is_error</c> is sent for failures only. An object with a <c>$ref</c> somewhere, such as a JSON Schema, is sent as its
    /// text: the service would take the reference for its own.
    /// </returns>
    public FunctionResultStep ToStep() => new()
    {
        CallId = CallId,
        Name = Name,
        Result = SchemaReferences.Sendable(Value),
        IsError = IsError ? true : null,
    };
}
