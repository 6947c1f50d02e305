using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps the events of a stream to updates: text and thoughts as they come, everything else when its step is complete.</summary>
internal sealed class UpdateReader(bool? store)
{
    // Steps that are not streamed as text are folded from their events, one accumulator for each.
    private readonly Dictionary<int, InteractionAccumulator> _open = [];
    private bool _hasSteps;

    public string? InteractionId { get; private set; }

    private string? Model { get; set; }

    public IEnumerable<AI.ChatResponseUpdate> Read(InteractionEvent next)
    {
        IEnumerable<AI.AIContent> contents = [];
        AI.ChatFinishReason? finish = null;
        switch (next)
        {
            case InteractionCreatedEvent { Interaction: { } created }:
                Identify(created);
                break;
            case InteractionStatusUpdateEvent update:
                InteractionId ??= update.InteractionId;
                finish = ResponseReader.FinishReason(update.Status);
                break;
            case StepStartEvent start:
                Open(start.Index).Add(start);
                contents = Announced(start.Step);
                break;
            case StepDeltaEvent { Delta: { } delta } step:
                Open(step.Index).Add(step);
                contents = Streamed(delta);
                break;
            case StepStopEvent stop when _open.Remove(stop.Index, out InteractionAccumulator? step):
                contents = step.ToInteraction().Steps.SelectMany(Completed);
                break;
            case InteractionCompletedEvent { Interaction: { } completed }:
                Identify(completed);
                contents = [.. _hasSteps ? [] : completed.Steps.SelectMany(StepContents.Of), .. ResponseReader.Errors(completed)];
                if (UsageReader.Read(completed.Usage) is { } usage)
                    contents = contents.Append(new AI.UsageContent(usage));
                finish = ResponseReader.FinishReason(completed.Status);
                break;
        }

        List<AI.AIContent> all = [.. contents];
        return all.Count == 0 && finish is null ? [] : [Update(all, finish, next)];
    }

    private InteractionAccumulator Open(int index)
    {
        _hasSteps = true;
        if (!_open.TryGetValue(index, out InteractionAccumulator? step))
            _open.Add(index, step = new());
        return step;
    }

    private void Identify(Interaction interaction)
    {
        InteractionId = interaction.Id ?? InteractionId;
        Model = interaction.Model ?? interaction.Agent ?? Model;
    }

    // Some streams announce a step with the first of its text.
    private static IEnumerable<AI.AIContent> Announced(Step? step) => step is ModelOutputStep { Content: { } blocks }
        ? blocks.OfType<TextContent>().Where(t => !string.IsNullOrEmpty(t.Text)).Select(t => new AI.TextContent(t.Text))
        : [];

    private static IEnumerable<AI.AIContent> Streamed(StepDelta delta) => delta switch
    {
        TextDelta { Text: { Length: > 0 } text } => [new AI.TextContent(text)],
        ThoughtSummaryDelta { Content: TextContent { Text: { Length: > 0 } text } } => [new AI.TextReasoningContent(text)],
        ThoughtSignatureDelta { Signature: { } signature } => [new AI.TextReasoningContent(null) { ProtectedData = signature }],
        _ => [],
    };

    // What was not streamed: media, citations, calls.
    private static IEnumerable<AI.AIContent> Completed(Step step) => step switch
    {
        ModelOutputStep output => (output.Content ?? []).SelectMany(RestOf),
        ThoughtStep => [],
        _ => StepContents.Of(step),
    };

    private static IEnumerable<AI.AIContent> RestOf(Content block) => block switch
    {
        TextContent text => StepContents.Annotations(text) is { } annotations ? [new AI.TextContent("") { Annotations = annotations }] : [],
        _ => [StepContents.Of(block)],
    };

    private AI.ChatResponseUpdate Update(List<AI.AIContent> contents, AI.ChatFinishReason? finish, InteractionEvent next) =>
        new(AI.ChatRole.Assistant, contents)
        {
            ResponseId = InteractionId,
            MessageId = InteractionId,
            ConversationId = ResponseReader.ConversationId(InteractionId, store),
            ModelId = Model,
            FinishReason = finish,
            RawRepresentation = next,
        };
}
