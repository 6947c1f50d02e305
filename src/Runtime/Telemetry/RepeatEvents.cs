using System.Diagnostics;
using System.Net;

namespace Gemini.Gen;

/// <summary>Notes on the operation's span that something is done again. Without such a span they do nothing.</summary>
internal static class RepeatEvents
{
    /// <summary>Notes a failed attempt that is repeated after a wait.</summary>
    /// <param name="number">Which repetition follows, from 1.</param>
    /// <param name="delay">The wait.</param>
    /// <param name="status">The failed attempt's status, if a response came.</param>
    /// <param name="exception">Why none came.</param>
    public static void Retry(int number, TimeSpan delay, HttpStatusCode? status, Exception? exception)
    {
        if (Span() is not { } span)
            return;
        span.SetTag(SemanticNames.ResendCount, number);
        var tags = new ActivityTagsCollection
        {
            [SemanticNames.ResendCount] = number,
            [SemanticNames.Delay] = delay.TotalSeconds,
        };
        if (status is { } code)
            tags[SemanticNames.StatusCode] = (int)code;
        if (exception is not null)
            tags[SemanticNames.ErrorType] = ErrorTypes.Of(exception);
        span.AddEvent(new ActivityEvent(SemanticNames.RetryEvent, tags: tags));
    }

    /// <summary>Notes a broken stream that is resumed after a wait.</summary>
    public static void Resume(TimeSpan delay)
    {
        if (Span() is { } span)
            span.AddEvent(new ActivityEvent(SemanticNames.ResumeEvent, tags: new() { [SemanticNames.Delay] = delay.TotalSeconds }));
    }

    private static Activity? Span() =>
        Activity.Current is { IsAllDataRequested: true } current && current.Source == Instruments.Activities ? current : null;
}
