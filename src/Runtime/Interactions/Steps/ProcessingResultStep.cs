namespace Gemini.Gen;

/// <summary>Looking into media ended (wire: <c>{"type":"processing_result"}</c>).</summary>
public sealed record ProcessingResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "processing_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}
