using System.Diagnostics;

namespace Gemini.Gen;

/// <summary>An operation that somebody listens to, from its beginning to its end: one span, and one sample per metric.</summary>
internal sealed class ClientOperation : IDisposable
{
    private readonly OperationInfo _info;
    private readonly ApiEndpoint? _endpoint;
    private readonly TimeProvider _clock;
    private readonly Activity? _activity;
    private readonly long _start;
    private Interaction _interaction = new();
    private Usage? _usage;
    private Usage? _usageOfEarlierParts;
    private TimeSpan? _timeToFirstChunk;
    private string? _errorType;

    private ClientOperation(in OperationInfo info, GeminiTransport? transport)
    {
        _info = info;
        _endpoint = transport?.Endpoint;
        _clock = transport?.TimeProvider ?? TimeProvider.System;
        _activity = OperationSpan.Start(info, _endpoint);
        _start = _clock.GetTimestamp();
    }

    /// <summary>Begins an operation; <see langword="null"/> if nobody listens.</summary>
    public static ClientOperation? Start(in OperationInfo info, GeminiTransport? transport) =>
        Instruments.ListenToOperations ? new ClientOperation(info, transport) : null;

    /// <summary>Makes the span the parent of what follows. An iterator must do so whenever it is resumed.</summary>
    public void Enter()
    {
        if (_activity is not null)
            Activity.Current = _activity;
    }

    /// <summary>Takes the answer.</summary>
    public void Succeed(Interaction interaction)
    {
        _interaction = interaction;
        _usage = interaction.Usage ?? _usage;
        if (_info.HasOutcome)
            _errorType = ErrorTypes.Of(interaction);
    }

    /// <summary>Takes the failure.</summary>
    public void Fail(Exception exception) => _errorType = ErrorTypes.Of(exception);

    /// <summary>Takes an event of a stream.</summary>
    public void Pass(InteractionEvent next)
    {
        _timeToFirstChunk ??= _clock.GetElapsedTime(_start);
        switch (next)
        {
            case InteractionCreatedEvent { Interaction: { } created }:
                if (_interaction.Status == InteractionStatus.RequiresContinuation)
                    (_usageOfEarlierParts, _usage) = (UsageSum.Of(_usageOfEarlierParts, _usage), null);
                _interaction = created;
                break;
            case InteractionStatusUpdateEvent update:
                _interaction = _interaction with { Id = _interaction.Id ?? update.InteractionId, Status = update.Status };
                _usage = update.Usage ?? _usage;
                break;
            case StepDeltaEvent delta:
                _usage = delta.Metadata?.TotalUsage ?? _usage;
                break;
            case StepStopEvent stop:
                _usage = stop.Usage ?? _usage;
                break;
            case InteractionCompletedEvent { Interaction: { } completed }:
                Succeed(completed with { Id = completed.Id ?? _interaction.Id, Model = completed.Model ?? _interaction.Model });
                break;
        }
    }

    /// <summary>Ends the operation.</summary>
    public void Dispose()
    {
        TimeSpan duration = _clock.GetElapsedTime(_start);
        TokenCounts tokens = _info.HasOutcome && UsageSum.Of(_usageOfEarlierParts, _usage) is { } usage ? TokenCounts.Of(usage) : default;
        if (_activity is not null)
        {
            OperationSpan.End(_activity, _interaction, tokens, _timeToFirstChunk, _errorType);
            _activity.Dispose();
        }

        if (_info.HasOutcome)
            OperationMetrics.Record(_info, _endpoint, _interaction, tokens, duration, _timeToFirstChunk, _errorType);
    }
}
