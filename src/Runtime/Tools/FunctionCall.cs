namespace Gemini.Gen;

/// <summary>A function call the model made.</summary>
/// <param name="Name">The function's name (wire field <c>name</c>).</param>
/// <param name="Arguments">The arguments, a JSON object (wire field <c>arguments</c>).</param>
/// <param name="Id">The call's id, echoed as <c>call_id</c> of the result (wire field <c>id</c>).</param>
public readonly record struct FunctionCall(string Name, RawJson Arguments, string? Id = null)
{
    /// <summary>Gets how strictly a generated toolset reads the arguments; <see langword="null"/> for <see cref="SchemaReadOptions.Strict"/>.</summary>
    public SchemaReadOptions? ReadOptions { get; init; }

    /// <summary>Gets what was repaired, on its way to the result.</summary>
    internal IReadOnlyList<SchemaRepair>? Repairs { get; init; }

    internal FunctionResult Answer(RawJson value, bool isError = false)
    {
        var result = new FunctionResult(Name, value, Id, isError);
        return Repairs is null ? result : result with { Repairs = Repairs };
    }
}
