namespace Gemini.Gen;

/// <summary>The web pages to read: merge it into the step (wire: <c>{"type":"url_context_call"}</c>).</summary>
public sealed record UrlContextCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "url_context_call";

    /// <summary>Gets the call's id (wire field <c>id</c>). Only the older revision repeats it here.</summary>
    public string? Id { get; init; }

    /// <summary>Gets which pages (wire field <c>arguments</c>).</summary>
    public UrlContextCallArguments? Arguments { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>Which web pages could be read: merge it into the step (wire: <c>{"type":"url_context_result"}</c>).</summary>
public sealed record UrlContextResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "url_context_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets one entry per page (wire field <c>result</c>).</summary>
    public IReadOnlyList<UrlContextResult>? Result { get; init; }

    /// <summary>Gets a value indicating whether reading failed (wire field <c>is_error</c>).</summary>
    public bool? IsError { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
