namespace Gemini.Gen;

/// <content>Streaming with options.</content>
public partial class InteractionsClient
{
    /// <summary>Creates an interaction in the background and returns its events, with options.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Whether to cancel on the server; this needs <see cref="InteractionRequest.Background"/>.</param>
    /// <param name="cancellationToken">Cancels the call; see <see cref="StreamOptions.CancelOnServer"/>.</param>
    /// <returns>The events, as for <see cref="StreamAsync(InteractionRequest, CancellationToken)"/>.</returns>
    /// <exception cref="GeminiApiException">The service refused the request.</exception>
    /// <exception cref="GeminiStreamException">The stream broke or brought an error.</exception>
    /// <exception cref="InvalidInteractionRequestException">The request contradicts itself or the options; nothing was sent.</exception>
    public virtual IAsyncEnumerable<InteractionEvent> StreamAsync(
        InteractionRequest request,
        StreamOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (options.CancelOnServer && request.Background != true)
        {
            throw new InvalidInteractionRequestException(
                "CancelOnServer needs Background = true: any other interaction ends with its connection, and cannot be cancelled by id.");
        }

        return Abandonable(StreamAsync(request, cancellationToken), null, options, cancellationToken);
    }

    /// <summary>Returns the events of a stored interaction, with options.</summary>
    /// <param name="id">The interaction's id.</param>
    /// <param name="lastEventId">Continue after this event; <see langword="null"/> to start from the beginning.</param>
    /// <param name="options">Whether to cancel on the server.</param>
    /// <param name="cancellationToken">Cancels the call; see <see cref="StreamOptions.CancelOnServer"/>.</param>
    /// <returns>The events, as for <see cref="StreamAsync(InteractionRequest, CancellationToken)"/>.</returns>
    /// <exception cref="GeminiApiException">There is no such interaction, or the call failed.</exception>
    /// <exception cref="GeminiStreamException">The stream broke or brought an error.</exception>
    public virtual IAsyncEnumerable<InteractionEvent> GetStreamAsync(
        string id,
        string? lastEventId,
        StreamOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Abandonable(GetStreamAsync(id, lastEventId, cancellationToken), id, options, cancellationToken);
    }

    private IAsyncEnumerable<InteractionEvent> Abandonable(
        IAsyncEnumerable<InteractionEvent> events,
        string? id,
        StreamOptions options,
        CancellationToken cancellationToken) =>
        options.CancelOnServer ? ServerCancellation.OnAbandonmentAsync(events, id, this, cancellationToken) : events;
}
