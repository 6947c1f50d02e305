using System.Diagnostics;
using System.Net;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class CallSpanTests : IDisposable
{
    private const string Answer =
        """{"id":"v1_abc","status":"completed","model":"m-001","steps":[],"usage":{"total_input_tokens":10,"total_output_tokens":5,"total_thought_tokens":7,"total_cached_tokens":4,"total_tool_use_tokens":3,"total_tokens":25}}""";

    private readonly TelemetryRecorder _recorder = new();
    private readonly TestClient _test = new();

    [Fact]
    public async Task A_create_is_a_client_span_named_after_operation_and_model()
    {
        _test.Server.Json(Answer);
        await _test.Interactions.CreateAsync("m", "Hi");
        Activity span = Assert.Single(_recorder.Spans);

        Assert.Equal("chat m", span.DisplayName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(_recorder.Parent.SpanId, span.ParentSpanId);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(GeminiTelemetry.ActivitySourceName, span.Source.Name);
        Assert.Matches(@"^\d+\.\d+\.\d+$", span.Source.Version);
    }

    [Fact]
    public async Task It_has_the_attributes_of_the_conventions()
    {
        _test.Server.Json(Answer);
        await _test.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = "m",
            Input = "Hi",
            PreviousInteractionId = "v1_before",
            ResponseFormat = new TextResponseFormat { MimeType = "application/json" },
            GenerationConfig = new() { Temperature = 0.5, TopP = 0.9, MaxOutputTokens = 100, Seed = 3, ThinkingLevel = ThinkingLevel.Low, StopSequences = ["END", "STOP"] },
        });
        Dictionary<string, object?> tags = Tags(Assert.Single(_recorder.Spans));

        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["gen_ai.operation.name"] = "chat",
                ["gen_ai.provider.name"] = "gcp.gemini",
                ["gen_ai.request.model"] = "m",
                ["gen_ai.request.temperature"] = 0.5,
                ["gen_ai.request.top_p"] = 0.9,
                ["gen_ai.request.max_tokens"] = 100,
                ["gen_ai.request.seed"] = 3,
                ["gen_ai.request.stop_sequences"] = "END,STOP",
                ["gen_ai.request.reasoning.level"] = "low",
                ["gen_ai.request.previous_response.id"] = "v1_before",
                ["gen_ai.output.type"] = "json",
                ["gen_ai.response.id"] = "v1_abc",
                ["gen_ai.response.model"] = "m-001",
                ["gen_ai.response.finish_reasons"] = "stop",
                ["gen_ai.usage.input_tokens"] = 13L,
                ["gen_ai.usage.output_tokens"] = 12L,
                ["gen_ai.usage.cache_read.input_tokens"] = 4L,
                ["gen_ai.usage.reasoning.output_tokens"] = 7L,
                ["server.address"] = "generativelanguage.googleapis.com",
                ["server.port"] = 443,
                ["gemini.interaction.status"] = "completed",
            }.OrderBy(t => t.Key, StringComparer.Ordinal),
            tags.OrderBy(t => t.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_agent_is_invoked()
    {
        _test.Server.Json(Answer);
        await _test.Interactions.CreateAsync(new AgentInteractionRequest { Agent = "deep-research", Input = "Hi" });
        Dictionary<string, object?> tags = Tags(_recorder.Span("invoke_agent deep-research"));

        Assert.Equal("invoke_agent", tags["gen_ai.operation.name"]);
        Assert.Equal("deep-research", tags["gen_ai.agent.name"]);
        Assert.Equal("deep-research", tags["gen_ai.agent.id"]);
        Assert.False(tags.ContainsKey("gen_ai.request.model"));
    }

    [Fact]
    public async Task Vertex_AI_is_another_provider()
    {
        using var vertex = new TestClient(o => o.BaseAddress = new("https://europe-west4-aiplatform.googleapis.com"));
        vertex.Server.Json(Answer);
        await vertex.Interactions.CreateAsync("m", "Hi");

        Assert.Equal("gcp.vertex_ai", Tags(_recorder.Span("chat m"))["gen_ai.provider.name"]);
    }

    [Theory]
    [InlineData("completed", "stop")]
    [InlineData("requires_action", "tool_call")]
    [InlineData("incomplete", "length")]
    [InlineData("failed", "error")]
    [InlineData("budget_exceeded", "budget_exceeded")]
    [InlineData("in_progress", null)]
    public async Task The_finish_reason_follows_the_status(string status, string? reason)
    {
        _test.Server.Json(Samples.Interaction("x", status));
        await _test.Interactions.CreateAsync("m", "Hi");
        Dictionary<string, object?> tags = Tags(_recorder.Span("chat m"));

        Assert.Equal(status, tags["gemini.interaction.status"]);
        Assert.Equal(reason, tags.GetValueOrDefault("gen_ai.response.finish_reasons"));
    }

    [Theory]
    [InlineData("""{"error":{"code":"model_not_found","message":"M"}}""", 404, "model_not_found")]
    [InlineData("nothing", 403, "403")]
    public async Task An_error_of_the_service_is_named_by_its_code_or_else_its_status(string body, int status, string type)
    {
        _test.Server.Text(body, "application/json", (HttpStatusCode)status);
        await Assert.ThrowsAsync<GeminiApiException>(() => _test.Interactions.CreateAsync("m", "Hi"));
        Activity span = _recorder.Span("chat m");

        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(type, span.GetTagItem("error.type"));
        Assert.Null(span.StatusDescription);
    }

    [Fact]
    public async Task A_failed_connection_is_named_by_its_exception()
    {
        using var client = new TestClient(o => o.MaxRetries = 0);
        client.Server.Fail(new HttpRequestException("refused"));
        await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal("System.Net.Http.HttpRequestException", _recorder.Span("chat m").GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_time_limit_is_a_timeout()
    {
        using var client = new TestClient(o => (o.MaxRetries, o.AttemptTimeout) = (0, TimeSpan.FromMinutes(3)));
        client.Server.Hang(client.Time);
        await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal("timeout", _recorder.Span("chat m").GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_cancellation_by_the_caller_is_noted()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        _test.Server.Hang(_test.Time);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _test.Interactions.CreateAsync("m", "Hi", cancellation.Token));

        Assert.Equal("cancelled", _recorder.Span("chat m").GetTagItem("error.type"));
    }

    [Fact]
    public async Task An_interaction_that_failed_is_an_error_though_the_call_succeeded()
    {
        _test.Server.Json("""{"id":"x","status":"failed","errors":[{"code":"safety","message":"M"}]}""");
        await _test.Interactions.CreateAsync("m", "Hi");

        Assert.Equal("safety", _recorder.Span("chat m").GetTagItem("error.type"));
    }

    [Fact]
    public async Task Repeated_attempts_are_events_of_the_one_span()
    {
        _test.Server.Json("{}", HttpStatusCode.TooManyRequests).Fail(new HttpRequestException("reset")).Json(Answer);
        await _test.Interactions.CreateAsync("m", "Hi");
        Activity span = Assert.Single(_recorder.Spans);

        Assert.Equal(2, span.GetTagItem("http.request.resend_count"));
        Assert.Equal(["gemini.retry", "gemini.retry"], span.Events.Select(e => e.Name));
        Dictionary<string, object?>[] events = [.. span.Events.Select(e => e.Tags.ToDictionary())];
        Assert.Equal(429, events[0]["http.response.status_code"]);
        Assert.Equal(0.5, events[0]["gemini.delay"]);
        Assert.Equal("System.Net.Http.HttpRequestException", events[1]["error.type"]);
        Assert.Equal(2, events[1]["http.request.resend_count"]);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
    }

    [Fact]
    public async Task Reading_cancelling_and_deleting_have_spans_without_model_and_tokens()
    {
        _test.Server.Json(Answer).Json("{}").Json("{}");
        await _test.Interactions.GetAsync("v1_abc");
        await _test.Interactions.CancelAsync("v1_abc");
        await _test.Interactions.DeleteAsync("v1_abc");

        Assert.Equal(["get_interaction", "cancel_interaction", "delete_interaction"], _recorder.Spans.Select(s => s.DisplayName));
        Assert.All(_recorder.Spans, s => Assert.Equal("v1_abc", s.GetTagItem("gen_ai.response.id")));
        Assert.All(_recorder.Spans, s => Assert.Null(s.GetTagItem("gen_ai.usage.input_tokens")));
    }

    [Fact]
    public async Task A_failed_interaction_can_be_read_without_error()
    {
        _test.Server.Json(Samples.Interaction("x", "failed"));
        await _test.Interactions.GetAsync("x");

        Assert.Equal(ActivityStatusCode.Unset, _recorder.Span("get_interaction").Status);
    }

    [Fact]
    public async Task The_callers_span_is_current_again_afterwards()
    {
        _test.Server.Json(Answer);
        await _test.Interactions.CreateAsync("m", "Hi");

        Assert.Same(_recorder.Parent, Activity.Current);
    }

    public void Dispose()
    {
        _test.Dispose();
        _recorder.Dispose();
    }

    private static Dictionary<string, object?> Tags(Activity span) =>
        span.TagObjects.ToDictionary(t => t.Key, t => t.Value is string[] many ? string.Join(',', many) : t.Value);
}
