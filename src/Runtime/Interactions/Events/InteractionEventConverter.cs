namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="InteractionEvent"/> apart.</summary>
internal sealed class InteractionEventConverter()
    : UnionConverter<InteractionEvent>(
        new UnionCase<InteractionEvent, InteractionCreatedEvent>("interaction.created"u8),
        new UnionCase<InteractionEvent, InteractionStatusUpdateEvent>("interaction.status_update"u8),
        new UnionCase<InteractionEvent, StepStartEvent>("step.start"u8),
        new UnionCase<InteractionEvent, StepDeltaEvent>("step.delta"u8),
        new UnionCase<InteractionEvent, StepStopEvent>("step.stop"u8),
        new UnionCase<InteractionEvent, InteractionCompletedEvent>("interaction.completed"u8),
        new UnionCase<InteractionEvent, ErrorEvent>("error"u8),
        new UnionCase<InteractionEvent, InteractionCreatedEvent>("interaction.start"u8),
        new UnionCase<InteractionEvent, StepStartEvent>("content.start"u8),
        new UnionCase<InteractionEvent, StepDeltaEvent>("content.delta"u8),
        new UnionCase<InteractionEvent, StepStopEvent>("content.stop"u8),
        new UnionCase<InteractionEvent, InteractionCompletedEvent>("interaction.complete"u8))
{
    private protected override ReadOnlySpan<byte> Discriminator => "event_type"u8;

    private protected override InteractionEvent ReadOther(RawJson json) => new UnknownEvent(json);
}
