using System.Text;
using System.Text.Json;
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
    [JsonInclude]
    public string EventType
    {
        get => _eventType ?? CurrentEventType;
        internal init => _eventType = value == CurrentEventType ? null : value;
    }

    /// <summary>Gets the token with which to resume the stream after this event (wire field <c>event_id</c>). Many events have none.</summary>
    public string? EventId { get; init; }

    /// <summary>Reads the data of a server-sent event, of either wire revision.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The event; <see cref="UnknownEvent"/> if its type is not known.</returns>
    /// <exception cref="JsonException">The text is not such JSON; the end marker <c>[DONE]</c> is not.</exception>
    public static InteractionEvent Parse(ReadOnlySpan<byte> utf8Json) => GeminiJson.ReadEvent(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static InteractionEvent Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    private protected abstract string CurrentEventType { get; }
}
