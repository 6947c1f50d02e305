using System.Net;

namespace Gemini.Gen.Tests.Streaming;

public sealed class StreamResumeTests
{
    private const string Stop = """{"event_type":"step.stop","index":0}""";
    private const string Start = """{"event_type":"step.start","index":1,"step":{"type":"model_output"}}""";

    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Hi" };

    [Fact]
    public async Task A_broken_stream_goes_on_after_the_last_event_id()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream(Samples.Created("v1/a"), Samples.TextDelta("One ", "e 1")), new IOException("reset"))
            .Events(Samples.Stream(Samples.TextDelta("two", "e2"), Samples.EndOf("v1/a")));
        Interaction interaction = await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request));

        Assert.Equal("One two", interaction.OutputText);
        Assert.Equal(HttpMethod.Get, test.Server.Requests[1].Method);
        Assert.EndsWith("/interactions/v1%2Fa?stream=true&last_event_id=e%201", test.Server.Requests[1].Uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("text/event-stream", test.Server.Requests[1].Headers["Accept"]);
        Assert.Equal([TimeSpan.FromSeconds(0.5)], test.Time.Waits);
    }

    [Fact]
    public async Task A_stream_that_just_stops_is_resumed_too()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One ", "e1")))
            .Events(Samples.Stream(Samples.TextDelta("two", "e2"), Samples.EndOf("a")));

        Assert.Equal("One two", (await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request))).OutputText);
    }

    [Fact]
    public async Task Without_event_ids_nothing_is_resumed_so_that_nothing_comes_twice()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x")));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal("a", e.InteractionId);
        Assert.Null(e.LastEventId);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task An_interaction_that_is_not_stored_is_not_resumed()
    {
        using var test = new TestClient();
        test.Server.Events(
            Samples.OpenStream("""{"event_type":"interaction.created","interaction":{"model":"m","object":"interaction"}}""", Samples.TextDelta("x", "e1")),
            new IOException("reset"));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Null(e.InteractionId);
        Assert.Contains("send the request again", e.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(e.InnerException);
    }

    [Fact]
    public async Task An_empty_id_means_not_stored_wherever_it_comes()
    {
        // So the live service answers a stream with store=false.
        using var test = new TestClient();
        test.Server.Events(
            Samples.OpenStream(
                Samples.Created(""),
                """{"event_type":"interaction.status_update","status":"in_progress","interaction_id":""}""",
                Samples.TextDelta("x", "e1")),
            new IOException("reset"));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Null(e.InteractionId);
        Assert.Contains("send the request again", e.Message, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task Events_without_an_id_after_the_last_id_do_not_come_twice()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One", "e1"), Stop, Start), new IOException("reset"))
            .Events(Samples.Stream(Stop, Start, Samples.TextDelta("two", "e2"), Stop, Samples.EndOf("a")));

        Assert.Equal(
            ["interaction.created", "step.delta", "step.stop", "step.start", "step.delta", "step.stop", "interaction.completed"],
            await TypesAsync(test));
    }

    [Fact]
    public async Task What_only_looks_like_a_repetition_later_on_is_passed()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One", "e1"), Stop), new IOException("reset"))
            .Events(Samples.Stream(Samples.TextDelta("two", "e2"), Stop, Samples.EndOf("a")));

        Assert.Equal(
            ["interaction.created", "step.delta", "step.stop", "step.delta", "step.stop", "interaction.completed"], await TypesAsync(test));
    }

    [Fact]
    public async Task A_service_that_sends_the_last_event_again_is_understood()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One ", "e1")), new IOException("reset"))
            .Events(Samples.Stream(Samples.TextDelta("One ", "e1"), Samples.TextDelta("two", "e2"), Samples.EndOf("a")));

        Assert.Equal("One two", (await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request))).OutputText);
    }

    [Fact]
    public async Task Output_without_an_id_after_the_last_id_is_not_asked_for_again()
    {
        using var test = new TestClient();
        test.Server.Events(
            Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One ", "e1"), Samples.TextDelta("two")), new IOException("reset"));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal(("a", "e1"), (e.InteractionId, e.LastEventId));
        Assert.Single(test.Server.Requests);
    }

    [Theory]
    [InlineData(100, 2)]
    [InlineData(101, 1)]
    public async Task More_events_without_an_id_than_are_kept_are_not_asked_for_again(int events, int requests)
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream([Samples.Created("a"), Samples.TextDelta("One", "e1"), .. Enumerable.Repeat(Stop, events)]))
            .Events(Samples.Stream(Samples.EndOf("a")));
        await Record.ExceptionAsync(() => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal(requests, test.Server.Requests.Count);
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("requires_action")]
    [InlineData("requires_continuation")]
    public async Task A_stream_that_stops_after_the_status_of_its_end_has_ended(string status)
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(
            Samples.Created("a"), Samples.TextDelta("x", "e1"), $$"""{"event_type":"interaction.status_update","status":"{{status}}"}"""));

        Assert.Equal(status, (await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request))).Status.Value);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task Resuming_gives_up_when_it_makes_no_progress()
    {
        using var test = new TestClient(o => o.MaxRetries = 2);
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x", "e1"))).Events("").Events("");
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal("e1", e.LastEventId);
        Assert.Equal(3, test.Server.Requests.Count);
        Assert.Equal([0.5, 1], test.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task A_server_that_only_repeats_itself_is_given_up()
    {
        using var test = new TestClient(o => o.MaxRetries = 2);
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x", "e1")));
        for (int i = 0; i < 2; i++)
            test.Server.Events(Samples.OpenStream(Samples.TextDelta("x", "e1")));
        await Assert.ThrowsAsync<GeminiStreamException>(() => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal(3, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_only_gives_signs_of_life_is_given_up()
    {
        using var test = new TestClient(o => o.MaxRetries = 2);
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x", "e1")));
        for (int i = 0; i < 2; i++)
            test.Server.Events(Samples.OpenStream($$"""{"event_type":"ping","n":{{i}}}"""));
        await Assert.ThrowsAsync<GeminiStreamException>(() => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal(3, test.Server.Requests.Count);
    }

    [Fact]
    public async Task Progress_renews_the_attempts()
    {
        using var test = new TestClient(o => o.MaxRetries = 1);
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("0", "e0")));
        for (int i = 1; i < 5; i++)
            test.Server.Events(Samples.OpenStream(Samples.TextDelta($"{i}", $"e{i}")));
        test.Server.Events(Samples.Stream(Samples.EndOf("a")));

        Assert.Equal("01234", (await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request))).OutputText);
    }

    [Fact]
    public async Task When_the_service_refuses_to_resume_the_exception_says_where_the_stream_broke()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x", "e1"))).Json("{}", HttpStatusCode.NotFound);
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        Assert.Equal("e1", e.LastEventId);
        Assert.IsType<GeminiApiException>(e.InnerException);
    }

    [Fact]
    public async Task A_stream_of_a_known_interaction_starts_over_if_it_breaks_before_its_first_event()
    {
        using var test = new TestClient();
        test.Server.Events("", new IOException("reset")).Events(Samples.TextStream("x"));

        Assert.Equal("x", (await InteractionAccumulator.AccumulateAsync(test.Interactions.GetStreamAsync("a"))).OutputText);
        Assert.All(test.Server.Requests, r => Assert.EndsWith("/interactions/a?stream=true", r.Uri.AbsoluteUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resuming_by_hand_continues_after_the_given_event()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.Stream(Samples.TextDelta("two", "e2"), Samples.EndOf("a")));
        var accumulator = new InteractionAccumulator();
        await foreach (InteractionEvent e in test.Interactions.GetStreamAsync("a", "e1"))
            accumulator.Add(e);

        Assert.EndsWith("?stream=true&last_event_id=e1", test.Server.Requests[0].Uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("two", accumulator.ToInteraction().OutputText);
    }

    [Fact]
    public async Task Two_enumerations_of_one_stream_do_not_share_their_position()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.Stream(Samples.TextDelta("1", "e1"), Samples.EndOf("a"))).Events("", new IOException("reset")).Events(Samples.TextStream("2", "b"));
        IAsyncEnumerable<InteractionEvent> stream = test.Interactions.GetStreamAsync("a");
        await InteractionAccumulator.AccumulateAsync(stream);
        await InteractionAccumulator.AccumulateAsync(stream);

        Assert.DoesNotContain("last_event_id", test.Server.Requests[2].Uri.Query, StringComparison.Ordinal);
    }

    private static async Task<List<string>> TypesAsync(TestClient test)
    {
        var types = new List<string>();
        await foreach (InteractionEvent next in test.Interactions.StreamAsync(Request))
            types.Add(next.EventType);
        return types;
    }
}
