namespace Gemini.Gen;

/// <summary>How far a stream has been read.</summary>
internal sealed class StreamPosition(string? interactionId, string? lastEventId)
{
    /// <summary>Far more events without an id than a service sends in a row: a stream is never held as a whole.</summary>
    private const int MostSinceId = 100;

    /// <summary>What came after the last event that had an id. The service sends it again when it resumes after that id.</summary>
    private readonly List<InteractionEvent> _sinceId = [];
    private Queue<InteractionEvent>? _repeats;
    private bool _hasEvents;
    private bool _isPastReturn;

    /// <summary>Gets the interaction's id, once known.</summary>
    public string? InteractionId { get; private set; } = interactionId;

    /// <summary>Gets the id of the last event that had one.</summary>
    public string? LastEventId { get; private set; } = lastEventId;

    /// <summary>Gets a value indicating whether the interaction's turn has ended, so that nothing of substance can follow.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>
    /// Gets a value indicating whether another stream can continue exactly here. Without event ids the service could only start over, or
    /// go back to an id before the last piece of output, and the caller would get events twice.
    /// </summary>
    public bool CanResume => InteractionId is not null && !_isPastReturn && (LastEventId is not null || !_hasEvents);

    /// <summary>Prepares for a stream that continues after the last event id.</summary>
    public void Resume() => _repeats = new(_sinceId);

    /// <summary>Tells whether a resumed stream begins with an event that has been passed already.</summary>
    public bool IsRepeated(InteractionEvent interactionEvent)
    {
        if (_repeats is null)
            return false;
        if (interactionEvent.EventId is { } id && id == LastEventId)
            return true;
        if (interactionEvent.EventId is null && _repeats.TryDequeue(out InteractionEvent? passed) && passed.ToJson() == interactionEvent.ToJson())
            return true;
        _repeats = null;
        return false;
    }

    /// <summary>Moves past an event.</summary>
    public void Pass(InteractionEvent interactionEvent)
    {
        _hasEvents = true;
        Mark(interactionEvent);
        switch (interactionEvent)
        {
            case InteractionCreatedEvent { Interaction.Id: { Length: > 0 } id }:
                InteractionId = id;
                break;
            case InteractionStatusUpdateEvent update:
                // The service names no id, or an empty one, where nothing is stored.
                InteractionId ??= update.InteractionId is { Length: > 0 } known ? known : null;
                HasEnded = update.Status.IsTerminal || update.Status == InteractionStatus.RequiresAction
                    || update.Status == InteractionStatus.RequiresContinuation;
                break;
            case InteractionCompletedEvent:
                HasEnded = true;
                break;
        }
    }

    private void Mark(InteractionEvent passed)
    {
        if (passed.EventId is { } id)
        {
            LastEventId = id;
            _sinceId.Clear();
            _isPastReturn = false;
        }
        else if (LastEventId is not null && passed is not UnknownEvent)
        {
            _isPastReturn |= passed is StepDeltaEvent || _sinceId.Count == MostSinceId;
            if (!_isPastReturn)
                _sinceId.Add(passed);
        }
    }

    /// <summary>Describes a stream that ended here too early.</summary>
    public GeminiStreamException Broken(Exception? cause) => Exception(
        (cause is IOException { InnerException: TimeoutException idle } ? idle.Message : "The stream ended before the interaction did.")
        + Continuation,
        cause,
        code: null,
        isRetryable: true);

    /// <summary>Describes an event that is not valid JSON.</summary>
    public GeminiStreamException Malformed(Exception? cause) => Exception(
        "The stream contains an event that is not valid JSON." + Continuation, cause, code: null, isRetryable: false);

    /// <summary>Describes an error event.</summary>
    /// <param name="error">The event.</param>
    /// <param name="redact">Takes the key out of the service's words.</param>
    public GeminiStreamException Failed(ErrorEvent error, Func<string, string> redact)
    {
        string? code = error.Error?.Code is { } sent ? redact(sent) : null;
        string message = $"The service ended the stream with an error{(code is null ? "" : $" ({code})")}: {error.Error?.Message}";
        if (ErrorCatalog.Advice(null, code, null) is { } advice)
            message += " " + advice;
        return Exception(redact(message), null, code, ErrorCatalog.IsRetryable(null, code));
    }

    private string Continuation => InteractionId is null
        ? " The interaction is not stored, so it cannot be resumed: send the request again."
        : " Continue with GetStreamAsync(InteractionId, LastEventId), or get the result with GetAsync.";

    private GeminiStreamException Exception(string message, Exception? cause, string? code, bool isRetryable) => new(message, cause)
    {
        InteractionId = InteractionId,
        LastEventId = LastEventId,
        Code = code,
        IsRetryable = isRetryable,
    };
}
