namespace Gemini.Gen;

/// <summary>What a retrieval looks for: merge it into the step (wire: <c>{"type":"retrieval_call"}</c>).</summary>
public sealed record RetrievalCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "retrieval_call";

    /// <summary>Gets what is searched for (wire field <c>arguments</c>).</summary>
    public RetrievalCallArguments? Arguments { get; init; }

    /// <summary>Gets which kind of store is searched (wire field <c>retrieval_type</c>).</summary>
    public RetrievalType? RetrievalType { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>A retrieval ended: merge it into the step (wire: <c>{"type":"retrieval_result"}</c>).</summary>
public sealed record RetrievalResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "retrieval_result";

    /// <summary>Gets a value indicating whether the retrieval failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
