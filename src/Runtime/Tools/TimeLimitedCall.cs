using System.Globalization;

namespace Gemini.Gen;

/// <summary>Runs a function for no longer than it may.</summary>
internal static class TimeLimitedCall
{
    /// <summary>Runs a function.</summary>
    /// <param name="call">The call.</param>
    /// <param name="timeLimit">How long it may take; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="run">The function; its token is cancelled when the time is over.</param>
    /// <param name="cancellationToken">Cancels the function.</param>
    /// <returns>The function's result, or an error result when the time is over.</returns>
    public static async ValueTask<FunctionResult> RunAsync(
        FunctionCall call,
        TimeSpan timeLimit,
        TimeProvider timeProvider,
        Func<CancellationToken, ValueTask<FunctionResult>> run,
        CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeLimit, timeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            // A function that does not heed its token is left behind when its time is over, also one that never awaits.
            Task<FunctionResult> running = timeLimit == Timeout.InfiniteTimeSpan
                ? run(linked.Token).AsTask()
                : Task.Run(() => run(linked.Token).AsTask(), CancellationToken.None);
            return await running.WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // The wait may have noticed first; the linked token would then never be cancelled.
            await linked.CancelAsync().ConfigureAwait(false);
            string message = string.Create(
                CultureInfo.InvariantCulture,
                $"The function did not end within its time limit of {timeLimit.TotalSeconds} s. It may have had an effect.");
            return new FunctionResult(call.Name, RawJson.FromString(message), call.Id, IsError: true);
        }
    }
}
