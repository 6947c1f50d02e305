namespace Gemini.Gen;

/// <summary>Finds in the events of a run whether, and with what, it has to be continued.</summary>
/// <param name="request">The first request.</param>
internal sealed class ContinuedStream(InteractionRequest request)
{
    private string? _sent = request.ContinuationToken;
    private Interaction _interaction = new();

    /// <summary>Returns the request for the next part; <see langword="null"/> if the run has come to its end.</summary>
    public ApiRequest? Next()
    {
        if (Continuation.Token(_interaction, _sent) is not { } token)
            return null;
        InteractionRequest next = Continuation.Next(request, token, _interaction.Id);
        (_sent, _interaction) = (token, new Interaction());
        return InteractionsClient.Create(next, stream: true);
    }

    /// <summary>Moves past an event.</summary>
    public void Pass(InteractionEvent passed)
    {
        switch (passed)
        {
            case InteractionCreatedEvent { Interaction: { } created }:
                _interaction = created;
                break;
            case InteractionStatusUpdateEvent update:
                _interaction = _interaction with
                {
                    Id = string.IsNullOrEmpty(_interaction.Id) ? update.InteractionId : _interaction.Id,
                    Status = update.Status,
                    ContinuationToken = update.ContinuationToken ?? _interaction.ContinuationToken,
                };
                break;
            case InteractionCompletedEvent { Interaction: { } completed }:
                // The last event is the authority: without a token there is none any more.
                _interaction = completed with { Id = completed.Id ?? _interaction.Id };
                break;
        }
    }
}
