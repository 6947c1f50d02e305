namespace Gemini.Gen;

/// <summary>The service looks into media again: merge it into the step (wire: <c>{"type":"processing_call"}</c>).</summary>
public sealed record ProcessingCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "processing_call";

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>Looking into media ended: merge it into the step (wire: <c>{"type":"processing_result"}</c>).</summary>
public sealed record ProcessingResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "processing_result";

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
