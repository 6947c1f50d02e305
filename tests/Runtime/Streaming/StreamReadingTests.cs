using System.Text;

namespace Gemini.Gen.Tests.Streaming;

public sealed class StreamReadingTests
{
    [Fact]
    public async Task A_stream_asks_for_events_and_yields_them_typed()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.TextStream("Hé"));
        List<InteractionEvent> events = await ReadAsync(test);

        Assert.True((bool)test.Server.Requests[0].Json["stream"]!);
        Assert.Equal(
            [typeof(InteractionCreatedEvent), typeof(StepStartEvent), typeof(StepDeltaEvent), typeof(StepStopEvent), typeof(InteractionCompletedEvent)],
            events.Select(e => e.GetType()));
        Assert.Equal("Hé", Assert.IsType<TextDelta>(Assert.IsType<StepDeltaEvent>(events[2]).Delta).Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task Chunks_may_split_events_and_characters_anywhere(int size)
    {
        using var test = new TestClient();
        byte[] all = Encoding.UTF8.GetBytes("\uFEFF: comment\n\n" + Samples.TextStream("Grüße 🌍 ✓"));
        test.Server.Events(all.Chunk(size));

        Assert.Equal("Grüße 🌍 ✓", (await FoldAsync(test)).OutputText);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Every_line_end_is_understood(string lineEnd)
    {
        using var test = new TestClient();
        test.Server.Events(Samples.TextStream("x").ReplaceLineEndings(lineEnd));

        Assert.Equal("x", (await FoldAsync(test)).OutputText);
    }

    [Fact]
    public async Task Data_may_span_lines()
    {
        using var test = new TestClient();
        test.Server.Events(
            "event: step.delta\r\ndata: {\"index\":0,\r\ndata: \"delta\":{\"type\":\"text\",\"text\":\"a\"},\"event_type\":\"step.delta\"}\r\n\r\ndata: [DONE]\r\n\r\n");

        Assert.Equal("a", (await FoldAsync(test)).OutputText);
    }

    [Fact]
    public async Task Events_are_yielded_as_they_come_and_not_at_the_end_of_the_body()
    {
        using var test = new TestClient();
        string[] frames = [.. new[] { Samples.Created("a"), Samples.TextDelta("1"), Samples.TextDelta("2"), Samples.EndOf("a") }.Select(e => Samples.OpenStream(e))];
        int sent = 0;
        test.Server.Events(frames.Select(f =>
        {
            sent++;
            return Encoding.UTF8.GetBytes(f);
        }));

        var sentWhenRead = new List<int>();
        await foreach (InteractionEvent _ in test.Interactions.StreamAsync(Request))
            sentWhenRead.Add(sent);

        Assert.Equal([1, 2, 3, 4], sentWhenRead);
    }

    [Fact]
    public async Task Unknown_events_come_through_as_such()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.Stream("""{"event_type":"interaction.mood","mood":"calm"}""", Samples.EndOf("a")));

        Assert.IsType<UnknownEvent>((await ReadAsync(test))[0]);
    }

    [Fact]
    public async Task Nothing_is_read_after_the_end_marker()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.TextStream("x") + "data: not json\n\n");

        Assert.Equal(5, (await ReadAsync(test)).Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_last_event_does_no_harm()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.EndOf("a")), new IOException("reset"));

        Assert.Equal(2, (await ReadAsync(test)).Count);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task An_answer_in_one_piece_counts_as_the_final_event()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);

        Assert.Equal("Hello.", (await FoldAsync(test)).OutputText);
    }

    [Fact]
    public async Task A_stream_is_retried_only_until_it_has_begun()
    {
        using var test = new TestClient();
        test.Server.Json("{}", System.Net.HttpStatusCode.ServiceUnavailable).Events(Samples.TextStream("x"));

        Assert.Equal("x", (await FoldAsync(test)).OutputText);
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_refused_stream_throws_the_api_error()
    {
        using var test = new TestClient();
        test.Server.Text(
            "event: error\ndata: {\"error\":{\"message\":\"Empty.\",\"code\":\"invalid_request\"}}\n\n",
            "text/event-stream",
            System.Net.HttpStatusCode.BadRequest);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => ReadAsync(test));

        Assert.Equal("invalid_request", e.Code);
    }

    [Fact]
    public async Task An_error_event_is_thrown_with_its_code_and_position()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(
            Samples.Created("a"),
            Samples.TextDelta("x", "e1"),
            """{"event_type":"error","error":{"code":"deadline_exceeded","message":"Too late."},"event_id":"e2"}"""));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(() => ReadAsync(test));

        Assert.Equal("deadline_exceeded", e.Code);
        Assert.Equal("a", e.InteractionId);
        Assert.Equal("e2", e.LastEventId);
        Assert.True(e.IsRetryable);
        Assert.Contains("Too late.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_is_not_json_is_thrown_with_the_position()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x", "e1"), "{\"event_type\":"));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(() => ReadAsync(test));

        Assert.Equal("e1", e.LastEventId);
        Assert.False(e.IsRetryable);
    }

    [Fact]
    public async Task Cancelling_stops_reading_and_closes_the_response()
    {
        using var test = new TestClient();
        using var cancellation = new CancellationTokenSource();
        var body = new PieceStream([Encoding.UTF8.GetBytes(Samples.OpenStream(Samples.Created("a"))), [], []], broken: null);
        test.Server.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (InteractionEvent _ in test.Interactions.StreamAsync(Request, cancellation.Token))
                await cancellation.CancelAsync();
        });
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Leaving_the_loop_closes_the_response()
    {
        using var test = new TestClient();
        var body = new PieceStream([Encoding.UTF8.GetBytes(Samples.TextStream("x"))], broken: null);
        test.Server.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));

        await foreach (InteractionEvent _ in test.Interactions.StreamAsync(Request))
            break;

        Assert.True(body.IsDisposed);
    }

    private static ModelInteractionRequest Request => new() { Model = "m", Input = "Hi" };

    private static Task<Interaction> FoldAsync(TestClient test) =>
        InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request));

    private static async Task<List<InteractionEvent>> ReadAsync(TestClient test)
    {
        var events = new List<InteractionEvent>();
        await foreach (InteractionEvent e in test.Interactions.StreamAsync(Request))
            events.Add(e);
        return events;
    }
}
