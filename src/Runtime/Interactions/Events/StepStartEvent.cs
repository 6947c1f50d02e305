namespace Gemini.Gen;

/// <summary>A step begins (wire: <c>step.start</c>; older name: <c>content.start</c>).</summary>
public sealed partial record StepStartEvent : InteractionEvent
{
    /// <summary>Gets the position of the step, counted from 0 (wire field <c>index</c>).</summary>
    public int Index { get; init; }

    private protected override string CurrentEventType => "step.start";
}
