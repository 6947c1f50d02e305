namespace Gemini.Gen;

/// <summary>A retrieval ended (Vertex only) (wire: <c>{"type":"retrieval_result"}</c>).</summary>
public sealed record RetrievalResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "retrieval_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets a value indicating whether the retrieval failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}
