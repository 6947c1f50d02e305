namespace Gemini.Gen;

/// <summary>
/// The service looks into media again while it thinks (<see cref="VideoProcessing.Agentic"/>) (wire:
/// <c>{"type":"processing_call"}</c>).
/// </summary>
public sealed record ProcessingCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "processing_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}
