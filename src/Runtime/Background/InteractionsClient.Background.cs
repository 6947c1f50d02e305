namespace Gemini.Gen;

/// <content>Background execution.</content>
public partial class InteractionsClient
{
    /// <summary>
    /// Creates an interaction that runs in the background (wire field <c>background</c>) and waits until its turn ends.
    /// </summary>
    /// <param name="request">The request. <c>Background</c> need not be set; <c>Store</c> must not be <see langword="false"/>.</param>
    /// <param name="progress">Told after the start and after every look; the first report has the interaction's id.</param>
    /// <param name="options">Intervals, time limit, and whether to cancel on the server.</param>
    /// <param name="cancellationToken">Ends the wait; see <see cref="BackgroundOptions.CancelOnServer"/>.</param>
    /// <returns>
    /// The interaction, whatever its status, so check it: <c>completed</c>, <c>failed</c>, <c>cancelled</c>, <c>incomplete</c>,
    /// <c>budget_exceeded</c>; or a status that this version does not know. Two wait for the caller: after <c>requires_action</c>, run a
    /// request with the results of <see cref="Interaction.FunctionCalls"/> as input and the interaction's id as
    /// <see cref="InteractionRequest.PreviousInteractionId"/>; after <c>requires_continuation</c>, one with its id and its
    /// <see cref="Interaction.ContinuationToken"/>, without input. Only <c>in_progress</c> and <c>queued</c> are waited out.
    /// </returns>
    /// <exception cref="InvalidInteractionRequestException"><c>Store</c> is <see langword="false"/> (GEM0202).</exception>
    /// <exception cref="InteractionTimeoutException"><see cref="BackgroundOptions.Timeout"/> is over.</exception>
    /// <exception cref="GeminiApiException">A call failed.</exception>
    public virtual async Task<Interaction> RunInBackgroundAsync(
        InteractionRequest request,
        IProgress<InteractionProgress>? progress = null,
        BackgroundOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        BackgroundWait waiter = Waiter(options);
        return await Begin(OperationInfo.Run(request)).ObserveAsync(RunAsync(request, waiter, progress, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Waits until the turn of a background interaction ends, for example one that another process has started.</summary>
    /// <param name="id">The interaction's id.</param>
    /// <param name="progress">Told after every look.</param>
    /// <param name="options">Intervals, time limit, and whether to cancel on the server.</param>
    /// <param name="cancellationToken">Ends the wait; see <see cref="BackgroundOptions.CancelOnServer"/>.</param>
    /// <returns>The interaction, as for <see cref="RunInBackgroundAsync"/>.</returns>
    /// <exception cref="InteractionTimeoutException"><see cref="BackgroundOptions.Timeout"/> is over.</exception>
    /// <exception cref="GeminiApiException">There is no such interaction, or a call failed.</exception>
    public virtual async Task<Interaction> WaitAsync(
        string id,
        IProgress<InteractionProgress>? progress = null,
        BackgroundOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        BackgroundWait waiter = Waiter(options);
        return await Begin(OperationInfo.On(id, OperationKind.Wait)).ObserveAsync(FollowAsync(id, waiter, progress, cancellationToken))
            .ConfigureAwait(false);
    }

    private async Task<Interaction> RunAsync(
        InteractionRequest request,
        BackgroundWait waiter,
        IProgress<InteractionProgress>? progress,
        CancellationToken cancellationToken)
    {
        Interaction started = await CreateAsync(request with { Background = true }, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(started.Id) && started.Status.IsRunning)
            throw NotUsable("The service started a background interaction but gave it no id, so it cannot be followed.");
        return await waiter.WaitAsync(started, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Interaction> FollowAsync(
        string id,
        BackgroundWait waiter,
        IProgress<InteractionProgress>? progress,
        CancellationToken cancellationToken)
    {
        Interaction current = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        return await waiter.WaitAsync(current with { Id = id }, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Cancels an interaction whose caller has been cancelled or gave up: an error must not hide why.</summary>
    internal async Task TryCancelAsync(string id)
    {
        try
        {
            // The caller's token is cancelled already. The call has its own time limit.
            await CancelAsync(id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (GeminiApiException)
        {
            // It may have ended in the meantime.
        }
    }

    private BackgroundWait Waiter(BackgroundOptions? options)
    {
        options ??= new BackgroundOptions();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.FirstInterval, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LongestInterval, options.FirstInterval, nameof(options));
        return new BackgroundWait(this, options, TimeProvider, _transport?.Random ?? Random.Shared.NextDouble);
    }
}
