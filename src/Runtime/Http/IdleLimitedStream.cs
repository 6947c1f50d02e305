namespace Gemini.Gen;

/// <summary>A response stream that breaks when nothing comes for too long.</summary>
/// <param name="content">The stream, which this one owns.</param>
/// <param name="limit">How long a read may wait.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class IdleLimitedStream(Stream content, TimeSpan limit, TimeProvider timeProvider) : Stream
{
    private CancellationTokenSource? _unused;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Only reads that can be ended.");

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <exception cref="IOException">Nothing came in time; the inner exception is a <see cref="TimeoutException"/>.</exception>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<int>(cancellationToken);
        CancellationTokenSource end = _unused ?? new();
        ValueTask<int> read = content.ReadAsync(buffer, end.Token);

        // Most reads find something there. A clock and a link to the caller's token cost more than what is read.
        bool isThere = read.IsCompleted;
        _unused = isThere ? end : null;
        return isThere ? read : WaitAsync(read, end, cancellationToken);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }

    /// <param name="read">What is waited for.</param>
    /// <param name="end">Ends it. Nothing else, so that a clock that strikes late ends nothing; it holds no handle that wants disposal.</param>
    /// <param name="cancellationToken">The caller's.</param>
    private async ValueTask<int> WaitAsync(ValueTask<int> read, CancellationTokenSource end, CancellationToken cancellationToken)
    {
        TimerCallback cancel = static source => ((CancellationTokenSource)source!).Cancel();
        using ITimer clock = timeProvider.CreateTimer(cancel, end, limit, Timeout.InfiniteTimeSpan);
        using CancellationTokenRegistration link = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), end);
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            string message = $"Nothing came for {limit} (GeminiClientOptions.StreamIdleTimeout).";
            throw new IOException(message, new TimeoutException(message, e));
        }
    }
}
