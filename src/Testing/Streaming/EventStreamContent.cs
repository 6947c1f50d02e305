using System.Net;
using System.Net.Http.Headers;

namespace Gemini.Gen.Testing;

/// <summary>Hands an event stream to the HTTP client piece by piece, never all at once.</summary>
internal sealed class EventStreamContent : HttpContent
{
    private readonly EventStream _events;

    public EventStreamContent(EventStream events)
    {
        _events = events;
        Headers.ContentType = new MediaTypeHeaderValue("text/event-stream");
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new PieceStream(_events));

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new PieceStream(_events);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await foreach (var piece in _events.ReadAsync(cancellationToken).ConfigureAwait(false))
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
