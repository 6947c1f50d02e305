namespace Gemini.Gen;

/// <summary>Which web pages could be read (wire: <c>{"type":"url_context_result"}</c>).</summary>
public sealed record UrlContextResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "url_context_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets one entry per page (wire field <c>result</c>).</summary>
    public IReadOnlyList<UrlContextResult>? Result { get; init; }

    /// <summary>Gets a value indicating whether reading failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>Whether a web page could be read.</summary>
public sealed record UrlContextResult : WireObject
{
    /// <summary>Gets the page's address (wire field <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets whether it could be read, or why not (wire field <c>status</c>).</summary>
    public UrlContextStatus? Status { get; init; }
}
