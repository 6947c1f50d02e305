using System.Diagnostics;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class StreamSpanTests : IDisposable
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Hi" };

    private const string End =
        """{"event_type":"interaction.completed","interaction":{"id":"a","status":"completed","usage":{"total_input_tokens":2,"total_output_tokens":3}}}""";

    private readonly TelemetryRecorder _recorder = new();
    private readonly TestClient _test = new();

    [Fact]
    public async Task The_span_lasts_until_the_end_of_the_stream()
    {
        _test.Server.Events(Samples.Stream(Samples.Created("a"), Samples.TextDelta("x"), End));
        await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request))
            Assert.Empty(_recorder.Spans);
        Activity span = Assert.Single(_recorder.Spans);

        Assert.Equal("chat m", span.DisplayName);
        Assert.Equal(true, span.GetTagItem("gen_ai.request.stream"));
        Assert.Equal("a", span.GetTagItem("gen_ai.response.id"));
        Assert.Equal("m", span.GetTagItem("gen_ai.response.model"));
        Assert.Equal(2L, span.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Equal(3L, span.GetTagItem("gen_ai.usage.output_tokens"));
        Assert.Equal(["stop"], Assert.IsType<string[]>(span.GetTagItem("gen_ai.response.finish_reasons")));
        Assert.IsType<double>(span.GetTagItem("gen_ai.response.time_to_first_chunk"));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
    }

    [Fact]
    public async Task Spans_of_the_reader_are_not_inside_it()
    {
        _test.Server.Events(Samples.Stream(Samples.Created("a"), End));
        await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request))
            Assert.Same(_recorder.Parent, Activity.Current);

        Assert.Same(_recorder.Parent, Activity.Current);
    }

    [Fact]
    public async Task Every_enumeration_is_a_span()
    {
        _test.Server.Events(Samples.TextStream("x")).Events(Samples.TextStream("y"));
        IAsyncEnumerable<InteractionEvent> stream = _test.Interactions.StreamAsync(Request);
        Assert.Empty(_recorder.Spans);
        await InteractionAccumulator.AccumulateAsync(stream);
        await InteractionAccumulator.AccumulateAsync(stream);

        Assert.Equal(2, _recorder.Spans.Count);
    }

    [Fact]
    public async Task A_resumed_stream_is_one_span_that_notes_the_break()
    {
        _test.Server
            .Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x", "e1")), new IOException("reset"))
            .Events(Samples.Stream(End));
        await InteractionAccumulator.AccumulateAsync(_test.Interactions.StreamAsync(Request));
        Activity span = Assert.Single(_recorder.Spans);

        ActivityEvent resume = Assert.Single(span.Events);
        Assert.Equal("gemini.stream.resume", resume.Name);
        Assert.Equal(0.5, resume.Tags.ToDictionary()["gemini.delay"]);
        Assert.Equal(3L, span.GetTagItem("gen_ai.usage.output_tokens"));
    }

    [Fact]
    public async Task A_broken_stream_is_an_error()
    {
        _test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("x")), new IOException("reset"));
        await Assert.ThrowsAsync<GeminiStreamException>(() => InteractionAccumulator.AccumulateAsync(_test.Interactions.StreamAsync(Request)));
        Activity span = _recorder.Span("chat m");

        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("System.IO.IOException", span.GetTagItem("error.type"));
        Assert.Equal("in_progress", span.GetTagItem("gemini.interaction.status"));
    }

    [Fact]
    public async Task An_error_event_names_the_error()
    {
        _test.Server.Events(Samples.OpenStream("""{"event_type":"error","error":{"code":"service_unavailable","message":"M"}}"""));
        await Assert.ThrowsAsync<GeminiStreamException>(() => InteractionAccumulator.AccumulateAsync(_test.Interactions.StreamAsync(Request)));

        Assert.Equal("service_unavailable", _recorder.Span("chat m").GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_stream_given_up_by_its_reader_ends_its_span_without_error()
    {
        _test.Server.Events(Samples.TextStream("x"));
        await foreach (InteractionEvent _ in _test.Interactions.StreamAsync(Request))
            break;
        Activity span = _recorder.Span("chat m");

        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal("in_progress", span.GetTagItem("gemini.interaction.status"));
    }

    [Fact]
    public async Task A_cancelled_stream_is_noted()
    {
        using var cancellation = new CancellationTokenSource();
        _test.Server.Events(["data: x"u8.ToArray(), "y"u8.ToArray()]);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => InteractionAccumulator.AccumulateAsync(_test.Interactions.StreamAsync(Request), cancellation.Token));

        Assert.Equal("cancelled", _recorder.Span("chat m").GetTagItem("error.type"));
    }

    [Fact]
    public async Task Reading_a_stored_stream_again_counts_no_tokens()
    {
        _test.Server.Events(Samples.Stream(Samples.Created("a"), End));
        await InteractionAccumulator.AccumulateAsync(_test.Interactions.GetStreamAsync("a"));
        Activity span = _recorder.Span("get_interaction");

        Assert.Equal(true, span.GetTagItem("gen_ai.request.stream"));
        Assert.Null(span.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Empty(_recorder.Samples);
    }

    public void Dispose()
    {
        _test.Dispose();
        _recorder.Dispose();
    }
}
