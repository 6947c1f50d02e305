namespace Gemini.Gen;

/// <summary>The service searches file search stores (wire: <c>{"type":"file_search_call"}</c>).</summary>
public sealed record FileSearchCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "file_search_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}
