namespace Gemini.Gen;

/// <summary>The first event of a stream (wire: <c>interaction.created</c>; older name: <c>interaction.start</c>).</summary>
public sealed record InteractionCreatedEvent : InteractionEvent
{
    /// <summary>
    /// Gets the interaction as far as it is known: id, model or agent, status; no id if it is not stored (wire field
    /// <c>interaction</c>).
    /// </summary>
    public Interaction? Interaction { get; init; }

    private protected override string CurrentEventType => "interaction.created";
}
