namespace Gemini.Gen;

/// <summary>A search of file search stores: merge it into the step (wire: <c>{"type":"file_search_call"}</c>).</summary>
public sealed record FileSearchCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "file_search_call";

    /// <summary>Gets the call's id (wire field <c>id</c>). Only the older revision repeats it here.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>What a search of file search stores found: merge it into the step (wire: <c>{"type":"file_search_result"}</c>).</summary>
public sealed record FileSearchResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "file_search_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the passages found, as free objects (wire field <c>result</c>).</summary>
    public IReadOnlyList<RawJson>? Result { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
