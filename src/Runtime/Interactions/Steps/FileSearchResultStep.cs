namespace Gemini.Gen;

/// <summary>
/// A search of file search stores ended (wire: <c>{"type":"file_search_result"}</c>). What it found shows in the <see
/// cref="FileCitation"/>s of the answer.
/// </summary>
public sealed record FileSearchResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "file_search_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>
    /// Gets the passages found, as free objects (wire field <c>result</c>). Only the older revision has them here; now only <see
    /// cref="FileSearchResultDelta"/> has.
    /// </summary>
    public IReadOnlyList<RawJson>? Result { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}
