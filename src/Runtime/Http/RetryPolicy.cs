using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;

namespace Gemini.Gen;

/// <summary>When and after which wait a call is repeated: the policy of Google's SDKs.</summary>
/// <param name="timeProvider">The clock.</param>
/// <param name="random">Returns a number from 0 to 1, for the jitter.</param>
internal sealed class RetryPolicy(TimeProvider timeProvider, Func<double> random)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    /// <summary>A service that asks for a longer wait is not waited for, even without a time limit.</summary>
    private static readonly TimeSpan LongestHint = TimeSpan.FromDays(1);

    /// <summary>When a call gives up, a timestamp of the clock in UTC; a wait that would pass it is not begun.</summary>
    public static ResiliencePropertyKey<DateTimeOffset> Deadline { get; } = new("gemini-deadline");

    /// <summary>Builds the pipeline that repeats attempts.</summary>
    public ResiliencePipeline<HttpResponseMessage> Build(int maxRetries)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = timeProvider };
        if (maxRetries == 0)
            return builder.Build();
        return builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = maxRetries,
            ShouldHandle = args => ValueTask.FromResult(ShouldRetry(args.Outcome, args.Context)),
            DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(Wait(args.AttemptNumber, args.Outcome.Result)),
            OnRetry = args =>
            {
                RepeatEvents.Retry(args.AttemptNumber + 1, args.RetryDelay, args.Outcome.Result?.StatusCode, args.Outcome.Exception);
                return default;
            },
        }).Build();
    }

    /// <summary>Returns the wait before a repeated attempt, without a hint of the service: doubling, capped, less jitter.</summary>
    /// <param name="retry">How many repeated attempts came before, from 0.</param>
    public TimeSpan Backoff(int retry)
    {
        TimeSpan full = retry < 4 ? FirstWait * (1 << retry) : LongestWait;
        return full * (1 - (0.25 * random()));
    }

    /// <summary>Returns the wait that the service asks for, if it does.</summary>
    public TimeSpan? ServerHint(HttpResponseMessage response)
    {
        if (Number(response, "retry-after-ms") is { } milliseconds)
            return TimeSpan.FromMilliseconds(milliseconds);
        // The standard knows whole seconds alone, Google's SDKs take fractions as well.
        if (Number(response, "Retry-After") is { } seconds)
            return TimeSpan.FromSeconds(seconds);
        if (response.Headers.RetryAfter?.Date is not { } date)
            return null;
        TimeSpan wait = date - timeProvider.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static bool IsRetried(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout
        or HttpStatusCode.Conflict
        or HttpStatusCode.TooManyRequests
        or >= HttpStatusCode.InternalServerError;

    private bool ShouldRetry(Outcome<HttpResponseMessage> outcome, ResilienceContext context)
    {
        if (outcome.Exception is not null)
            return outcome.Exception is HttpRequestException or IOException or TimeoutException;
        if (outcome.Result is not { } response || !IsRetried(response.StatusCode))
            return false;
        if (ServerHint(response) is not { } hint)
            return true;
        return hint <= LongestHint
            && (!context.Properties.TryGetValue(Deadline, out DateTimeOffset deadline) || hint < deadline - timeProvider.GetUtcNow());
    }

    /// <summary>No wait at all is no wait to go by: a server that says 0 would be asked again at once, as often as there are attempts.</summary>
    private TimeSpan Wait(int retry, HttpResponseMessage? response) =>
        response is not null && ServerHint(response) is { } hint && hint > TimeSpan.Zero ? hint : Backoff(retry);

    private static double? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out IEnumerable<string>? values)
        && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && number is >= 0 and < int.MaxValue
            ? number
            : null;
}
