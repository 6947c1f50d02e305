namespace Gemini.Gen;

/// <summary>Finds in the events of a run whether, and with what, it has to be continued.</summary>
internal sealed class ContinuedStream
{
    private Interaction _interaction = new();

    /// <summary>Gets the id of the interaction.</summary>
    public string? InteractionId => _interaction.Id;

    /// <summary>Returns the token to go on with, as <see cref="Continuation.Token"/> does.</summary>
    public string? Token(string? sent) => Continuation.Token(_interaction, sent);

    /// <summary>Moves past an event.</summary>
    public void Pass(InteractionEvent passed) => _interaction = passed switch
    {
        InteractionCreatedEvent { Interaction: { } created } => created,
        InteractionStatusUpdateEvent update => _interaction with
        {
            Id = string.IsNullOrEmpty(_interaction.Id) ? update.InteractionId : _interaction.Id,
            Status = update.Status,
            ContinuationToken = update.ContinuationToken ?? _interaction.ContinuationToken,
        },
        // The last event is the authority: without a token there is none any more.
        InteractionCompletedEvent { Interaction: { } completed } => completed with { Id = completed.Id ?? _interaction.Id },
        _ => _interaction,
    };
}
