namespace Gemini.Gen;

/// <summary>What a Google search looks for: merge it into the step (wire: <c>{"type":"google_search_call"}</c>).</summary>
public sealed record GoogleSearchCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "google_search_call";

    /// <summary>Gets the call's id (wire field <c>id</c>). Only the older revision repeats it here.</summary>
    public string? Id { get; init; }

    /// <summary>Gets what is searched for (wire field <c>arguments</c>).</summary>
    public GoogleSearchCallArguments? Arguments { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>What a Google search found: merge it into the step (wire: <c>{"type":"google_search_result"}</c>).</summary>
public sealed record GoogleSearchResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "google_search_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the results; may be missing (wire field <c>result</c>).</summary>
    public IReadOnlyList<GoogleSearchResult>? Result { get; init; }

    /// <summary>Gets a value indicating whether the search failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
