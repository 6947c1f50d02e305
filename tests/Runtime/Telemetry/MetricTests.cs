using System.Diagnostics.Metrics;
using System.Net;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class MetricTests : IDisposable
{
    private const string Answer =
        """{"id":"a","status":"completed","model":"m-001","usage":{"total_input_tokens":10,"total_output_tokens":5,"total_thought_tokens":7}}""";

    private readonly TelemetryRecorder _recorder = new(spans: false);
    private readonly TestClient _test = new();

    [Fact]
    public async Task Tokens_are_counted_by_type_with_thoughts_as_output()
    {
        _test.Server.Json(Answer);
        await _test.Interactions.CreateAsync("m", "Hi");

        Assert.Equal(
            [("input", 10), ("output", 12)],
            _recorder.Of("gen_ai.client.token.usage").Select(s => ((string)s.Tags["gen_ai.token.type"]!, s.Value)));
    }

    [Fact]
    public async Task The_duration_is_measured_in_seconds_of_the_clients_clock()
    {
        _test.Server.Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "7")).Json(Answer);
        await _test.Interactions.CreateAsync("m", "Hi");
        Sample sample = Assert.Single(_recorder.Of("gen_ai.client.operation.duration"));

        Assert.Equal(7, sample.Value);
        Assert.Equal(
            ["gen_ai.operation.name=chat", "gen_ai.provider.name=gcp.gemini", "gen_ai.request.model=m", "gen_ai.response.model=m-001",
                "server.address=generativelanguage.googleapis.com", "server.port=443"],
            sample.Tags.Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Repairs_of_structured_answers_are_counted_by_kind()
    {
        _test.Server.Json(Samples.Answer("""{"name":"Mars","moons":"2"}"""));
        await _test.Interactions.CreateAsync<StructuredOutput.Planet>(
            new ModelInteractionRequest { Model = "m", Input = "A planet" },
            new StructuredOutputOptions { ReadOptions = SchemaReadOptions.Lenient });

        Sample sample = Assert.Single(_recorder.Of("gemini.schema.repairs"));
        Assert.Equal(("number_in_string", 1), (sample.Tags["gemini.schema.repair_kind"], sample.Value));
    }

    [Fact]
    public async Task A_failure_is_a_duration_with_its_error_type_and_no_tokens()
    {
        _test.Server.Json(Samples.Error("invalid_request", "M"), HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<GeminiApiException>(() => _test.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal("invalid_request", Assert.Single(_recorder.Samples).Tags["error.type"]);
    }

    [Fact]
    public async Task Streams_and_only_streams_have_a_time_to_the_first_chunk()
    {
        _test.Server.Json(Answer).Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "3")).Events(Samples.TextStream("x"));
        await _test.Interactions.CreateAsync("m", "Hi");
        Assert.Empty(_recorder.Of("gen_ai.client.operation.time_to_first_chunk"));
        await InteractionAccumulator.AccumulateAsync(_test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" }));

        Assert.Equal(3, Assert.Single(_recorder.Of("gen_ai.client.operation.time_to_first_chunk")).Value);
    }

    [Fact]
    public async Task Calls_in_which_no_model_works_have_no_samples()
    {
        _test.Server.Json(Answer).Json(Answer).Json("{}").Json(Samples.Interaction("a", "queued"));
        await _test.Interactions.GetAsync("a");
        await _test.Interactions.CancelAsync("a");
        await _test.Interactions.DeleteAsync("a");
        await _test.Interactions.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Background = true });

        Assert.Empty(_recorder.Samples);
    }

    [Fact]
    public void Instruments_have_the_units_and_buckets_of_the_conventions()
    {
        var found = new Dictionary<string, Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (i, _) =>
            {
                if (i.Meter.Name == GeminiTelemetry.MeterName)
                    found[i.Name] = i;
            },
        };
        listener.Start();

        Assert.Equal(
            ["gen_ai.client.operation.duration", "gen_ai.client.operation.time_to_first_chunk", "gen_ai.client.token.usage",
                "gen_ai.execute_tool.duration", "gemini.schema.repairs"],
            found.Keys.OrderBy(k => k.StartsWith("gen_ai", StringComparison.Ordinal) ? 0 : 1).ThenBy(k => k, StringComparer.Ordinal));
        Assert.Equal("{repair}", Assert.IsType<Counter<long>>(found["gemini.schema.repairs"]).Unit);
        IReadOnlyList<long> tokens = Assert.IsType<Histogram<long>>(found["gen_ai.client.token.usage"]).Advice!.HistogramBucketBoundaries!;
        Assert.Equal("{token}", found["gen_ai.client.token.usage"].Unit);
        Assert.Equal(Enumerable.Range(0, 14).Select(i => 1L << (2 * i)), tokens);
        foreach (string name in found.Keys.Where(k => k.EndsWith("duration", StringComparison.Ordinal) || k.EndsWith("chunk", StringComparison.Ordinal)))
        {
            var histogram = Assert.IsType<Histogram<double>>(found[name]);
            Assert.Equal("s", histogram.Unit);
            Assert.Equal(Enumerable.Range(0, 14).Select(i => Math.Round(0.01 * (1 << i), 2)), histogram.Advice!.HistogramBucketBoundaries!);
        }
    }

    public void Dispose()
    {
        _test.Dispose();
        _recorder.Dispose();
    }
}
