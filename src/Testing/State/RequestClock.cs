namespace Gemini.Gen.Testing;

/// <summary>A clock that only requests move, so that the same requests always get the same timestamps.</summary>
internal sealed class RequestClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private long _seconds;

    public override DateTimeOffset GetUtcNow() => Start.AddSeconds(Interlocked.Read(ref _seconds));

    public void Tick() => Interlocked.Increment(ref _seconds);
}
