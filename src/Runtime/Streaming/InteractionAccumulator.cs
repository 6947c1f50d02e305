namespace Gemini.Gen;

/// <summary>Folds the events of a stream into the interaction they describe.</summary>
/// <remarks>
/// It can be looked at at any time, and can go on with the events of a resumed stream. It is not thread-safe. While a function call is
/// incomplete its arguments are a JSON string with the fragments so far.
/// </remarks>
public sealed class InteractionAccumulator
{
    private readonly SortedDictionary<int, StepAccumulator> _steps = [];
    private readonly List<Interaction> _earlierParts = [];
    private Interaction _interaction = new();
    private Usage? _usage;

    /// <summary>Folds a whole stream.</summary>
    /// <param name="events">
    /// The events, such as from <see cref="InteractionsClient.StreamAsync(InteractionRequest, CancellationToken)"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the stream.</param>
    /// <returns>The interaction.</returns>
    public static async Task<Interaction> AccumulateAsync(
        IAsyncEnumerable<InteractionEvent> events,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var accumulator = new InteractionAccumulator();
        await foreach (InteractionEvent next in events.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(next);
        return accumulator.ToInteraction();
    }

    /// <summary>Adds an event. Unknown events, and unknown deltas, change nothing.</summary>
    /// <param name="interactionEvent">The event.</param>
    public void Add(InteractionEvent interactionEvent)
    {
        ArgumentNullException.ThrowIfNull(interactionEvent);
        switch (interactionEvent)
        {
            case InteractionCreatedEvent { Interaction: { } created }:
                Begin(created);
                break;
            case InteractionStatusUpdateEvent update:
                _interaction = _interaction with
                {
                    Id = _interaction.Id ?? update.InteractionId,
                    Status = update.Status,
                    ContinuationToken = update.ContinuationToken ?? _interaction.ContinuationToken,
                };
                _usage = update.Usage ?? _usage;
                break;
            case StepStartEvent start:
                Step(start.Index).Start(start.Step);
                break;
            case StepDeltaEvent { Delta: { } delta } step:
                Step(step.Index).Add(delta);
                _usage = step.Metadata?.TotalUsage ?? _usage;
                break;
            case StepStopEvent stop:
                _usage = stop.Usage ?? _usage;
                break;
            case InteractionCompletedEvent { Interaction: { } completed }:
                _interaction = JsonOverlay.Apply<Interaction>(_interaction, completed);
                break;
            case ErrorEvent { Error: { } error }:
                _interaction = _interaction with { Errors = [.. _interaction.Errors ?? [], error] };
                break;
        }
    }

    /// <summary>Returns the interaction as far as it has come; all parts of one that was paused and continued.</summary>
    /// <returns>The interaction.</returns>
    public Interaction ToInteraction() => ContinuedInteraction.Merge([.. _earlierParts, ToPart()]);

    private Interaction ToPart() => _interaction with
    {
        Usage = _interaction.Usage ?? _usage,
        // The events at both ends carry no steps; should a service send them there, they are the whole.
        Steps = _interaction.Steps.Count > 0 ? _interaction.Steps : [.. _steps.Values.Select(s => s.ToStep()).OfType<Step>()],
    };

    /// <summary>Begins the next part of a run that was paused, or starts over with what comes again.</summary>
    private void Begin(Interaction created)
    {
        bool isSame = !string.IsNullOrEmpty(created.Id) && created.Id == _interaction.Id;
        if (_interaction.Status == InteractionStatus.RequiresContinuation && !isSame)
            _earlierParts.Add(ToPart());
        _steps.Clear();
        _usage = null;
        _interaction = created;
    }

    private StepAccumulator Step(int index)
    {
        if (!_steps.TryGetValue(index, out StepAccumulator? step))
            _steps.Add(index, step = new StepAccumulator());
        return step;
    }
}
