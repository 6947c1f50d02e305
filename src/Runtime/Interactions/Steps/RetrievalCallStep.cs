namespace Gemini.Gen;

/// <summary>
/// The service searches the data stores of a <see cref="RetrievalTool"/> (Vertex only) (wire: <c>{"type":"retrieval_call"}</c>).
/// </summary>
public sealed record RetrievalCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "retrieval_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets what is searched for (wire field <c>arguments</c>).</summary>
    public RetrievalCallArguments? Arguments { get; init; }

    /// <summary>Gets which kind of store is searched (wire field <c>retrieval_type</c>).</summary>
    public RetrievalType? RetrievalType { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>What a retrieval looks for.</summary>
public sealed record RetrievalCallArguments : WireObject
{
    /// <summary>Gets the search queries (wire field <c>queries</c>).</summary>
    public IReadOnlyList<string>? Queries { get; init; }
}
