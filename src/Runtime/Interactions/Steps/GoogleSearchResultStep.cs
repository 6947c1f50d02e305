namespace Gemini.Gen;

/// <summary>What a Google search found (wire: <c>{"type":"google_search_result"}</c>).</summary>
public sealed record GoogleSearchResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "google_search_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the results (wire field <c>result</c>).</summary>
    public IReadOnlyList<GoogleSearchResult>? Result { get; init; }

    /// <summary>Gets a value indicating whether the search failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the opaque proof of the step, often tens of kilobytes (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>A result of a Google search. What it found shows in the citations of the answer.</summary>
public sealed record GoogleSearchResult : WireObject
{
    /// <summary>
    /// Gets the HTML of the search suggestions, which must be shown to the user wherever the answer is shown (wire field
    /// <c>search_suggestions</c>).
    /// </summary>
    public string? SearchSuggestions { get; init; }
}
