namespace Gemini.Gen;

/// <summary>An event of a kind this version does not know. It is kept as it came; skip it.</summary>
public sealed record UnknownEvent : InteractionEvent, IRawCase
{
    /// <summary>Initializes a new instance of the <see cref="UnknownEvent"/> class.</summary>
    /// <param name="json">The JSON.</param>
    public UnknownEvent(RawJson json)
    {
        Json = json;
        EventType = Discriminator.Of(json, "event_type"u8);
        EventId = Discriminator.Of(json, "event_id"u8) is { Length: > 0 } id ? id : null;
    }

    /// <summary>Gets the JSON.</summary>
    public RawJson Json { get; }

    private protected override string CurrentEventType => "";
}
