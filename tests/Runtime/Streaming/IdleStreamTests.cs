namespace Gemini.Gen.Tests.Streaming;

public sealed class IdleStreamTests
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Hi" };

    private static readonly string Start = Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One ", "e1"));

    private static readonly string Rest = Samples.Stream(Samples.TextDelta("two", "e2"), Samples.EndOf("a"));

    [Fact]
    public async Task A_stream_that_falls_silent_is_resumed_like_a_broken_one()
    {
        using var test = new TestClient();
        Paced(test, (0, Start));
        test.Server.Events(Rest);

        Assert.Equal("One two", (await ReadAsync(test)).OutputText);
        Assert.EndsWith("last_event_id=e1", test.Server.Requests[1].Uri.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_cannot_be_resumed_the_exception_says_so_and_has_the_last_event_id()
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        Paced(test, (0, Start));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(() => ReadAsync(test));

        Assert.Equal("e1", e.LastEventId);
        Assert.Equal("a", e.InteractionId);
        Assert.True(e.IsRetryable);
        Assert.Contains("00:05:00", e.Message, StringComparison.Ordinal);
        Assert.Contains("StreamIdleTimeout", e.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(e.InnerException!.InnerException);
    }

    [Fact]
    public async Task Silence_before_the_first_event_counts()
    {
        using var test = new TestClient();
        Paced(test);

        Assert.Null((await Assert.ThrowsAsync<GeminiStreamException>(() => ReadAsync(test))).LastEventId);
    }

    [Fact]
    public async Task A_comment_is_a_sign_of_life()
    {
        using var test = new TestClient();
        Paced(test, (4, Start), (4, ": alive\n\n"), (4, Rest));

        Assert.Equal("One two", (await ReadAsync(test)).OutputText);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task The_limit_can_be_chosen()
    {
        using var test = new TestClient(o => o.StreamIdleTimeout = TimeSpan.FromMinutes(60));
        Paced(test, (0, Start), (59, Rest));

        Assert.Equal("One two", (await ReadAsync(test)).OutputText);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task There_need_be_no_limit()
    {
        using var test = new TestClient(o => o.StreamIdleTimeout = Timeout.InfiniteTimeSpan);
        Paced(test, (0, Start), (1000, Rest));

        Assert.Equal("One two", (await ReadAsync(test)).OutputText);
    }

    [Fact]
    public void A_limit_that_is_not_positive_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClient(o => o.StreamIdleTimeout = TimeSpan.Zero));

    private static void Paced(TestClient test, params (int Minutes, string Text)[] pieces) => test.Server.Answer((_, _) =>
    {
        var content = new StreamContent(new PacedStream(test.Time, pieces));
        content.Headers.ContentType = new("text/event-stream");
        return Task.FromResult(new HttpResponseMessage { Content = content });
    });

    private static Task<Interaction> ReadAsync(TestClient test) =>
        InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request));
}
