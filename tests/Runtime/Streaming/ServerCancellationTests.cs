using System.Net;

namespace Gemini.Gen.Tests.Streaming;

public sealed class ServerCancellationTests : IDisposable
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "x", Background = true };
    private static readonly StreamOptions CancelOnServer = new() { CancelOnServer = true };

    private readonly TestClient _test = new();

    [Fact]
    public async Task Leaving_the_events_early_cancels_the_background_run_when_asked()
    {
        _test.Server.Events(Samples.TextStream("x", "v1_1")).Json(Samples.Interaction("v1_1", "cancelled"));
        await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request, CancelOnServer))
            break;

        Assert.Equal(2, _test.Server.Requests.Count);
        Assert.EndsWith("/interactions/v1_1/cancel", _test.Server.Requests[1].Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_the_token_cancels_the_background_run_only_when_asked(bool asked)
    {
        using var cancellation = new CancellationTokenSource();
        _test.Server.Events(Pieces()).Json(Samples.Interaction("v1_1", "cancelled"));
        var options = new StreamOptions { CancelOnServer = asked };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request, options, cancellation.Token))
                await cancellation.CancelAsync();
        });

        Assert.Equal(asked ? 2 : 1, _test.Server.Requests.Count);

        // Each event arrives by itself, the rest after the cancellation.
        static IEnumerable<byte[]> Pieces()
        {
            yield return System.Text.Encoding.UTF8.GetBytes(Samples.OpenStream(Samples.Created("v1_1")));
            yield return System.Text.Encoding.UTF8.GetBytes(Samples.Stream(Samples.TextDelta("x"), Samples.EndOf("v1_1")));
        }
    }

    [Fact]
    public async Task A_run_that_has_ended_is_not_cancelled()
    {
        _test.Server.Events(Samples.TextStream("x", "v1_1")).Events(Samples.TextStream("x", "v1_1"));
        await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request, CancelOnServer))
        {
        }

        await foreach (InteractionEvent next in _test.Interactions.StreamAsync(Request, CancelOnServer))
        {
            if (next is InteractionCompletedEvent)
                break;
        }

        Assert.All(_test.Server.Requests, r => Assert.EndsWith("/interactions", r.Uri.AbsoluteUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_that_breaks_cancels_nothing_so_that_it_can_be_taken_up()
    {
        // Without event ids it cannot be resumed.
        _test.Server.Events(Samples.OpenStream(Samples.Created("v1_1"), Samples.TextDelta("x")), new IOException("Gone."));
        await Assert.ThrowsAsync<GeminiStreamException>(async () =>
        {
            await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request, CancelOnServer))
            {
            }
        });

        Assert.Single(_test.Server.Requests);
    }

    [Fact]
    public async Task A_run_that_is_only_watched_can_be_cancelled_too()
    {
        _test.Server
            .Events(Samples.OpenStream(Samples.TextDelta("x", "e7"), Samples.TextDelta("y", "e8")))
            .Json("{}", HttpStatusCode.BadRequest);
        await foreach (InteractionEvent _ in _test.Interactions.GetStreamAsync("v1_1", "e6", CancelOnServer))
            break;

        Assert.EndsWith("/interactions/v1_1/cancel", _test.Server.Requests[1].Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_run_in_the_background_cannot_be_cancelled()
    {
        Assert.Throws<InvalidInteractionRequestException>(
            () => { _test.Interactions.StreamAsync(Request with { Background = null }, CancelOnServer); });

        Assert.Empty(_test.Server.Requests);
    }

    public void Dispose() => _test.Dispose();
}
