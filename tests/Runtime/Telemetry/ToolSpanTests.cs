using System.Diagnostics;
using Gemini.Gen.Tests.Conversations;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class ToolSpanTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new();
    private readonly TestClient _test = new();

    [Fact]
    public async Task A_turn_has_a_span_per_request_and_per_function_run()
    {
        await RunAsync(Toolset.Of("weather", _ => "{}"));

        Assert.Equal(["chat m", "execute_tool weather", "chat m"], _recorder.Spans.Select(s => s.DisplayName));
        Assert.All(_recorder.Spans, s => Assert.Equal(_recorder.Parent.SpanId, s.ParentSpanId));
    }

    [Fact]
    public async Task A_function_run_has_the_attributes_of_the_conventions()
    {
        await RunAsync(Toolset.Of("weather", _ => "{}"));
        Activity span = _recorder.Span("execute_tool weather");

        Assert.Equal(ActivityKind.Internal, span.Kind);
        Assert.Equal(
            ["gen_ai.operation.name=execute_tool", "gen_ai.tool.call.id=c1", "gen_ai.tool.name=weather", "gen_ai.tool.type=function"],
            span.TagObjects.Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
        Sample sample = Assert.Single(_recorder.Of("gen_ai.execute_tool.duration"));
        Assert.Equal(
            ["gen_ai.tool.name=weather", "gen_ai.tool.type=function"],
            sample.Tags.Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Repairs_of_arguments_are_counted_by_kind_without_their_places()
    {
        SchemaReadOptions? options = null;
        await RunAsync(new RepairingToolset(call => options = call.ReadOptions), SchemaReadOptions.Lenient);

        Assert.Same(SchemaReadOptions.Lenient, options);
        Assert.Equal(2, _recorder.Span("execute_tool weather").GetTagItem("gemini.schema.repair_count"));
        Assert.Equal(
            [("name_case", "weather", 1), ("number_in_string", "weather", 1)],
            _recorder.Of("gemini.schema.repairs").Select(s => (s.Tags["gemini.schema.repair_kind"], s.Tags["gen_ai.tool.name"], s.Value)));
        Assert.DoesNotContain("secret", _recorder.Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spans_of_the_function_are_inside()
    {
        Activity? inside = null;
        await RunAsync(Toolset.Of("weather", _ =>
        {
            inside = Activity.Current;
            return "{}";
        }));

        Assert.Same(_recorder.Span("execute_tool weather"), inside);
    }

    [Fact]
    public async Task A_function_that_throws_is_an_error_and_the_turn_goes_on()
    {
        await RunAsync(Toolset.Of("weather", _ => throw new InvalidOperationException("secret detail")));
        Activity span = _recorder.Span("execute_tool weather");

        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("System.InvalidOperationException", span.GetTagItem("error.type"));
        Assert.Equal("System.InvalidOperationException", Assert.Single(_recorder.Of("gen_ai.execute_tool.duration")).Tags["error.type"]);
        Assert.DoesNotContain("secret detail", _recorder.Everything(), StringComparison.Ordinal);
        Assert.Equal(2, _test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_function_that_reports_a_failure_is_an_error()
    {
        await RunAsync(new FailingToolset());

        Assert.Equal("tool_error", _recorder.Span("execute_tool weather").GetTagItem("error.type"));
    }

    public void Dispose()
    {
        _test.Dispose();
        _recorder.Dispose();
    }

    private Task<Interaction> RunAsync(IToolSource tools, SchemaReadOptions? options = null)
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "weather", """{"city":"Oslo"}"""))).Json(Samples.Answer("Dry."));
        return _test.Client.StartConversation(new() { Model = "m", Tools = [tools], ReadOptions = options }).SendAsync("Rain?");
    }

    private sealed class RepairingToolset(Action<FunctionCall> note) : IGeminiToolset
    {
        public IReadOnlyList<FunctionTool> Tools { get; } = [new() { Name = "weather" }];

        public ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default)
        {
            note(call);
            return new(new FunctionResult(call.Name, RawJson.Parse("{}"), call.Id)
            {
                Repairs = [new(SchemaRepairKind.NameCase, "/secret"), new(SchemaRepairKind.NumberInString, "/secret")],
            });
        }
    }

    private sealed class FailingToolset : IGeminiToolset
    {
        public IReadOnlyList<FunctionTool> Tools { get; } = [new() { Name = "weather" }];

        public ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default) =>
            new(new FunctionResult(call.Name, RawJson.Parse("\"no\""), call.Id, IsError: true));
    }
}
