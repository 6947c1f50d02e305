using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>An event of a stream (wire: told apart by <c>event_type</c>).</summary>
[JsonConverter(typeof(InteractionEventConverter))]
public abstract record InteractionEvent : WireObject
{
    private readonly string? _eventType;

    private protected InteractionEvent()
    {
    }

    /// <summary>Gets the wire field <c>event_type</c>: the current name, or the older one if the event was read with it.</summary>
    public string EventType
    {
        get => _eventType ?? CurrentEventType;
        internal init => _eventType = value == CurrentEventType ? null : value;
    }

    /// <summary>Gets the token with which to resume the stream after this event (wire field <c>event_id</c>). Many events have none.</summary>
    public string? EventId { get; init; }

    private protected abstract string CurrentEventType { get; }
}
