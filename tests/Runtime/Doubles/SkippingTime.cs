namespace Gemini.Gen.Tests;

/// <summary>
/// A clock on which every wait is over at once: the clock jumps to its end and the wait is noted. Timers at or above
/// <see cref="LimitsFrom"/> are time limits, not waits; they fire only when the waits have carried the clock past them.
/// </summary>
internal sealed class SkippingTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Limit> _limits = [];
    private DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public TimeSpan LimitsFrom { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Every wait so far, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    /// <summary>If set, the next wait is never over: this is cancelled while it lasts.</summary>
    public CancellationTokenSource? CancelDuringWait { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Limit(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass until the next limit is over.</summary>
    public void PassNextLimit()
    {
        List<Limit> due;
        lock (_gate)
        {
            _now = _limits.Min(l => l.Due);
            due = _limits.FindAll(l => l.Due <= _now);
            _limits.RemoveAll(due.Contains);
        }

        Fire(due);
    }

    private static void Fire(List<Limit> due)
    {
        foreach (Limit limit in due)
            ThreadPool.UnsafeQueueUserWorkItem(static l => l.Fire(), limit, preferLocal: false);
    }

    private void Start(Limit timer, TimeSpan dueTime)
    {
        List<Limit> due = [];
        lock (_gate)
        {
            _limits.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return;
            timer.Due = _now + dueTime;
            _limits.Add(timer);
            if (dueTime >= LimitsFrom)
                return;
            Waits.Add(dueTime);
            if (CancelDuringWait is null)
            {
                _now = timer.Due;
                due = _limits.FindAll(l => l.Due <= _now);
                _limits.RemoveAll(due.Contains);
            }
        }

        CancelDuringWait?.Cancel();
        Fire(due);
    }

    private sealed class Limit(SkippingTime owner, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _disposed;

        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            owner.Start(this, dueTime);
            return true;
        }

        public void Fire()
        {
            if (!_disposed)
                callback(state);
        }

        public void Dispose()
        {
            _disposed = true;
            lock (owner._gate)
                owner._limits.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
