namespace Gemini.Gen;

/// <summary>The service searches Google (wire: <c>{"type":"google_search_call"}</c>).</summary>
public sealed record GoogleSearchCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "google_search_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets what is searched for (wire field <c>arguments</c>).</summary>
    public GoogleSearchCallArguments? Arguments { get; init; }

    /// <summary>Gets where the search looks (wire field <c>search_type</c>).</summary>
    public SearchType? SearchType { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>What a Google search looks for.</summary>
public sealed record GoogleSearchCallArguments : WireObject
{
    /// <summary>Gets the search queries (wire field <c>queries</c>).</summary>
    public IReadOnlyList<string>? Queries { get; init; }
}
