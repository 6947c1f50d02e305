namespace Gemini.Gen;

/// <summary>The last piece of a thought (wire: <c>{"type":"thought_signature"}</c>).</summary>
public sealed record ThoughtSignatureDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "thought_signature";

    /// <summary>Gets the signature to set, opaque and of any length (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
