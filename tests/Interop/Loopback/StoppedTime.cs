namespace Gemini.Gen.Interop.Tests.Loopback;

/// <summary>A clock whose timers never fire; it tells when the first of them is given up.</summary>
internal sealed class StoppedTime : TimeProvider
{
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task TimerGivenUp => _givenUp.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new StoppedTimer(_givenUp);

    private sealed class StoppedTimer(TaskCompletionSource givenUp) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => givenUp.TrySetResult();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
