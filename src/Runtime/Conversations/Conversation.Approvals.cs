using System.Runtime.CompilerServices;

namespace Gemini.Gen;

/// <content>Calls that somebody has to approve.</content>
public partial class Conversation
{
    /// <summary>
    /// Gets those of <see cref="PendingCalls"/> whose function can run here as soon as it is approved: decide with
    /// <see cref="ContinueAsync"/>, or answer them by hand like the others.
    /// </summary>
    public virtual IReadOnlyList<FunctionCall> PendingApprovals => [.. _state.PendingCalls.Where(c => !_router.IsLeftToCaller(c))];

    /// <summary>
    /// Decides on <see cref="PendingApprovals"/>, also of another process (<see cref="GetState"/>), runs what is approved, and goes on
    /// with the turn as soon as no call is pending.
    /// </summary>
    /// <param name="decide">
    /// Decides on each call; one that it defers stays pending. It stands in for <see cref="ConversationOptions.ApproveCall"/>, which is
    /// asked about later calls.
    /// </param>
    /// <param name="cancellationToken">Cancels the turn and the functions that run.</param>
    /// <returns>
    /// The last interaction of the turn; if calls are still pending, nothing was sent and it is the one that waits for them (of a state
    /// without <see cref="ConversationState.LastInteraction"/>: its id, status and calls).
    /// </returns>
    /// <remarks>
    /// What has run stays in the state, even if the rest or the request fails: to try again, call it again; no function runs twice.
    /// </remarks>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="ToolRoundLimitException">The model kept calling functions.</exception>
    /// <exception cref="InvalidOperationException">Another turn is still running, or the model waits for nothing.</exception>
    public virtual async Task<Interaction> ContinueAsync(
        Func<FunctionCall, ToolApproval> decide,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decide);
        Enter();
        try
        {
            return await DecideAsync(decide, cancellationToken).ConfigureAwait(false)
                ? await RunAsync(InteractionInput.FromSteps([]), cancellationToken).ConfigureAwait(false)
                : WaitingInteraction();
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Approves all <see cref="PendingApprovals"/>, as <see cref="ContinueAsync"/> does.</summary>
    /// <param name="cancellationToken">Cancels the turn and the functions that run.</param>
    /// <returns>The last interaction of the turn, or the one that still waits for calls to be answered by hand.</returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="ToolRoundLimitException">The model kept calling functions.</exception>
    /// <exception cref="InvalidOperationException">Another turn is still running, or the model waits for nothing.</exception>
    public virtual Task<Interaction> ApproveAsync(CancellationToken cancellationToken = default) =>
        ContinueAsync(static _ => ToolApproval.Approve, cancellationToken);

    /// <summary>Does what <see cref="ContinueAsync"/> does and returns the events of the rest of the turn as they come.</summary>
    /// <param name="decide">Decides on each call; one that it defers stays pending.</param>
    /// <param name="cancellationToken">Cancels the turn and the functions that run.</param>
    /// <returns>The events, as for <see cref="SendStreamingAsync"/>; none if calls are still pending.</returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="GeminiStreamException">The stream broke or brought an error.</exception>
    /// <exception cref="ToolRoundLimitException">The model kept calling functions.</exception>
    /// <exception cref="InvalidOperationException">Another turn is still running, or the model waits for nothing.</exception>
    public virtual async IAsyncEnumerable<InteractionEvent> ContinueStreamingAsync(
        Func<FunctionCall, ToolApproval> decide,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decide);
        Enter();
        try
        {
            if (!await DecideAsync(decide, cancellationToken).ConfigureAwait(false))
                yield break;
            await foreach (InteractionEvent next in StreamAsync([], cancellationToken).ConfigureAwait(false))
                yield return next;
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Decides on the pending calls and keeps what has run.</summary>
    /// <returns>Whether the turn can go on.</returns>
    private async Task<bool> DecideAsync(Func<FunctionCall, ToolApproval> decide, CancellationToken cancellationToken)
    {
        if (_state.Calls.Count == 0)
            throw new InvalidOperationException("The model waits for no call. Start a turn with SendAsync.");
        ConversationCall[] round = [.. _state.Calls];
        try
        {
            await _runner.AnswerAsync(round, (call, _) => new(decide(call)), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _state = _state with { Calls = round };
        }

        return round.All(c => c.Result is not null);
    }

    private Interaction WaitingInteraction() => LastInteraction ?? new Interaction
    {
        Id = _state.PreviousInteractionId,
        Status = InteractionStatus.RequiresAction,
        Steps = [.. _state.Calls.Select(c => new FunctionCallStep { Id = c.Call.Id, Name = c.Call.Name, Arguments = c.Call.Arguments })],
    };
}
