namespace Gemini.Gen;

/// <summary>Looks at a background interaction again and again until its turn ends.</summary>
/// <param name="interactions">Gets and cancels the interaction.</param>
/// <param name="options">Intervals, time limit, and whether to cancel on the server.</param>
/// <param name="timeProvider">The clock.</param>
/// <param name="random">Returns a number from 0 to 1, for the jitter.</param>
internal sealed class BackgroundWait(
    InteractionsClient interactions,
    BackgroundOptions options,
    TimeProvider timeProvider,
    Func<double> random)
{
    private const double Growth = 1.5;

    public async Task<Interaction> WaitAsync(
        Interaction interaction,
        IProgress<InteractionProgress>? progress,
        CancellationToken cancellationToken)
    {
        long start = timeProvider.GetTimestamp();
        TimeSpan interval = options.FirstInterval;
        Interaction last = interaction;
        try
        {
            while (true)
            {
                progress?.Report(new InteractionProgress(last, timeProvider.GetElapsedTime(start)));
                if (!last.Status.IsRunning)
                    return last;
                TimeSpan wait = interval * (1 - (0.25 * random()));
                if (options.Timeout != Timeout.InfiniteTimeSpan && timeProvider.GetElapsedTime(start) + wait > options.Timeout)
                    throw TookTooLong(last);
                await Task.Delay(wait, timeProvider, cancellationToken).ConfigureAwait(false);
                last = await interactions.GetAsync(interaction.Id!, cancellationToken).ConfigureAwait(false);
                interval = Min(interval * Growth, options.LongestInterval);
            }
        }
        catch (Exception e) when (options.CancelOnServer && (e is InteractionTimeoutException or OperationCanceledException))
        {
            await interactions.TryCancelAsync(interaction.Id!).ConfigureAwait(false);
            throw;
        }
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private InteractionTimeoutException TookTooLong(Interaction last) => new(
        $"Interaction {last.Id} is still {last.Status} after {options.Timeout}. " +
        (options.CancelOnServer ? "It was cancelled." : "It goes on: wait for it with WaitAsync, or stop it with CancelAsync."),
        last);
}
