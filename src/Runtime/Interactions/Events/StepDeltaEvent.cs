namespace Gemini.Gen;

/// <summary>A piece of a step (wire: <c>step.delta</c>; older name: <c>content.delta</c>).</summary>
public sealed record StepDeltaEvent : InteractionEvent
{
    /// <summary>Gets the position of the step, counted from 0 (wire field <c>index</c>).</summary>
    public int Index { get; init; }

    /// <summary>Gets the piece (wire field <c>delta</c>).</summary>
    public StepDelta? Delta { get; init; }

    /// <summary>Gets what came along (wire field <c>metadata</c>).</summary>
    public StepDeltaMetadata? Metadata { get; init; }

    private protected override string CurrentEventType => "step.delta";
}

/// <summary>What comes along with a piece of a step.</summary>
public sealed record StepDeltaMetadata : WireObject
{
    /// <summary>Gets what was consumed so far (wire field <c>total_usage</c>).</summary>
    public Usage? TotalUsage { get; init; }
}
