using System.Diagnostics;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class BackgroundSpanTests : IDisposable
{
    private const string Ended =
        """{"id":"x","status":"completed","agent":"a","usage":{"total_input_tokens":100,"total_output_tokens":50}}""";

    private static readonly AgentInteractionRequest Request = new() { Agent = "a", Input = "Research" };

    private readonly TelemetryRecorder _recorder = new();
    private readonly TestClient _test = new();

    [Fact]
    public async Task A_run_is_one_span_over_its_start_and_its_polls()
    {
        _test.Server.Json(Samples.Interaction("x", "queued")).Json(Samples.Interaction("x", "in_progress")).Json(Ended);
        await _test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal(
            ["create_interaction a", "get_interaction", "get_interaction", "invoke_agent a"],
            _recorder.Spans.Select(s => s.DisplayName));
        Activity run = _recorder.Span("invoke_agent a");
        Assert.Equal(_recorder.Parent.SpanId, run.ParentSpanId);
        Assert.All(_recorder.Spans.SkipLast(1), s => Assert.Equal(run.SpanId, s.ParentSpanId));
    }

    [Fact]
    public async Task The_run_alone_has_tokens_and_samples()
    {
        _test.Server.Json(Samples.Interaction("x", "queued")).Json(Ended);
        await _test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal("invoke_agent a", Assert.Single(_recorder.Spans, s => s.GetTagItem("gen_ai.usage.input_tokens") is not null).DisplayName);
        Assert.Equal([100, 50], _recorder.Of("gen_ai.client.token.usage").Select(s => s.Value));
        Sample duration = Assert.Single(_recorder.Of("gen_ai.client.operation.duration"));
        Assert.Equal(1, duration.Value);
        Assert.Equal("a", duration.Tags["gen_ai.agent.name"]);
    }

    [Fact]
    public async Task A_run_that_ends_at_once_counts_once()
    {
        _test.Server.Json(Ended);
        await _test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal([100, 50], _recorder.Of("gen_ai.client.token.usage").Select(s => s.Value));
    }

    [Fact]
    public async Task Waiting_for_a_run_of_another_process_is_a_span_over_its_polls()
    {
        _test.Server.Json(Samples.Interaction("x", "in_progress")).Json(Ended);
        await _test.Interactions.WaitAsync("x");
        Activity wait = _recorder.Span("wait_interaction");

        Assert.Equal(ActivityKind.Internal, wait.Kind);
        Assert.Equal("x", wait.GetTagItem("gen_ai.response.id"));
        Assert.Equal(100L, wait.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Equal(2, _recorder.Spans.Count(s => s.DisplayName == "get_interaction" && s.ParentSpanId == wait.SpanId));
    }

    [Fact]
    public async Task A_run_that_takes_too_long_is_a_timeout_and_its_cancellation_is_inside()
    {
        _test.Server.Json(Samples.Interaction("x", "queued")).Json(Samples.Interaction("x", "cancelled"));
        await Assert.ThrowsAsync<InteractionTimeoutException>(() => _test.Interactions.RunInBackgroundAsync(
            Request, options: new() { Timeout = TimeSpan.FromMilliseconds(1), CancelOnServer = true }));
        Activity run = _recorder.Span("invoke_agent a");

        Assert.Equal("timeout", run.GetTagItem("error.type"));
        Assert.Equal(run.SpanId, _recorder.Span("cancel_interaction").ParentSpanId);
    }

    public void Dispose()
    {
        _test.Dispose();
        _recorder.Dispose();
    }
}
