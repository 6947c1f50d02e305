namespace Gemini.Gen;

/// <summary>A step is complete (wire: <c>step.stop</c>; older name: <c>content.stop</c>).</summary>
public sealed record StepStopEvent : InteractionEvent
{
    /// <summary>Gets the position of the step, counted from 0 (wire field <c>index</c>).</summary>
    public int Index { get; init; }

    /// <summary>Gets what was consumed so far (wire field <c>usage</c>).</summary>
    public Usage? Usage { get; init; }

    /// <summary>Gets what this step consumed (wire field <c>step_usage</c>).</summary>
    public Usage? StepUsage { get; init; }

    private protected override string CurrentEventType => "step.stop";
}
