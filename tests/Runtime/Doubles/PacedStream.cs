namespace Gemini.Gen.Tests;

/// <summary>A response body whose pieces come after some minutes each on the given clock. After the last it is silent for ever.</summary>
internal sealed class PacedStream(TimeProvider clock, params (int Minutes, string Text)[] pieces) : Stream
{
    private readonly Queue<(int Minutes, string Text)> _pieces = new(pieces);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        (int minutes, string text) = _pieces.TryDequeue(out (int, string) next) ? next : (int.MaxValue, "");
        // Minute by minute, as the clock skips nothing longer.
        for (int i = 0; i < minutes; i++)
            await Task.Delay(TimeSpan.FromMinutes(1), clock, cancellationToken);
        return System.Text.Encoding.UTF8.GetBytes(text, buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
