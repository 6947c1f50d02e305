namespace Gemini.Gen;

/// <summary>The service reads web pages (wire: <c>{"type":"url_context_call"}</c>).</summary>
public sealed record UrlContextCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "url_context_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets which pages (wire field <c>arguments</c>).</summary>
    public UrlContextCallArguments? Arguments { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>The web pages to read.</summary>
public sealed record UrlContextCallArguments : WireObject
{
    /// <summary>Gets the pages' addresses (wire field <c>urls</c>).</summary>
    public IReadOnlyList<string>? Urls { get; init; }
}
