namespace Gemini.Gen;

/// <summary>A response stream ended before the interaction did: the connection broke, or the service sent an error event.</summary>
/// <remarks>
/// With an <see cref="InteractionId"/>, <see cref="InteractionsClient.GetStreamAsync(string, string?, CancellationToken)"/> continues after
/// <see cref="LastEventId"/>, or starts over if that is <see langword="null"/>. The client has already tried to resume where that was
/// possible.
/// </remarks>
public sealed class GeminiStreamException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="GeminiStreamException"/> class.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, such as a broken connection.</param>
    public GeminiStreamException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the id of the last event that had one (wire field <c>event_id</c>); <see langword="null"/> if none had.</summary>
    public string? LastEventId { get; init; }

    /// <summary>Gets the interaction's id; <see langword="null"/> if the interaction is not stored or no event told it.</summary>
    public string? InteractionId { get; init; }

    /// <summary>
    /// Gets the code of the service's error event (wire field <c>error.code</c>); <see langword="null"/> if the connection broke.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>Gets a value indicating whether trying again, or resuming, can succeed.</summary>
    public bool IsRetryable { get; init; }
}
