namespace Gemini.Gen;

/// <summary>
/// The last event of a stream (wire: <c>interaction.completed</c>; older name: <c>interaction.complete</c>). The status need not be
/// completed: it may as well be <see cref="InteractionStatus.RequiresAction"/>.
/// </summary>
public sealed record InteractionCompletedEvent : InteractionEvent
{
    /// <summary>
    /// Gets the interaction with its final status and usage, mostly without steps: those came in the stream (wire field
    /// <c>interaction</c>).
    /// </summary>
    public Interaction? Interaction { get; init; }

    private protected override string CurrentEventType => "interaction.completed";
}
