using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Gemini.Gen.Testing.Tests.Faults;

public sealed class FaultTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public FaultTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_rule_may_fail_before_it_answers()
    {
        _emulator.OnText("joke", "Knock, knock.")
            .Fails(HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "Slow down.", retryAfter: TimeSpan.FromSeconds(2), times: 2);

        var refusals = new[] { await _api.RefusedAsync(RawApi.Turn("A joke")), await _api.RefusedAsync(RawApi.Turn("A joke")) };

        Assert.All(refusals, refused => Assert.Equal(
            new RefusedCall(HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "Slow down.", TimeSpan.FromSeconds(2)), refused));
        Assert.Equal("Knock, knock.", (await _api.AskAsync("A joke")).OutputText());
    }

    [Fact]
    public async Task The_next_requests_of_any_kind_may_fail()
    {
        var id = (await _api.AskAsync("Hi")).Id();
        _emulator.FailNext(HttpStatusCode.ServiceUnavailable, "service_unavailable", "Overloaded.");

        Assert.Equal("service_unavailable", (await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}")).Code);
        Assert.Equal("completed", (await _api.GetAsync(id)).Status());
    }

    [Fact]
    public async Task A_stream_may_end_with_an_error_event()
    {
        _emulator.OnText("joke", "Knock, knock.").BreaksStreamAfter(3, "deadline_exceeded", "The deadline passed.");

        var events = await _api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"A joke","stream":true}""");

        Assert.Equal(4, events.Count);
        Assert.Equal("deadline_exceeded", events[^1].GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task A_stream_may_come_in_pieces_that_split_characters()
    {
        _emulator.OnText("joke", "Grüße aus Łódź.").SendsChunksOf(1);

        var events = await _api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"A joke","stream":true}""");

        Assert.Equal("Grüße aus Łódź.", events.DeltaText());
    }

    [Fact]
    public async Task A_piece_is_as_large_as_the_script_says()
    {
        _emulator.OnText("joke", "Knock, knock.").SendsChunksOf(3);
        using var request = new HttpRequestMessage(HttpMethod.Post, "interactions")
        {
            Content = new StringContent($$"""{"model":"{{RawApi.Model}}","input":"A joke","stream":true}"""),
        };
        using var response = await _api.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();

        Assert.Equal(3, await body.ReadAsync(new byte[4096]));
    }

    [Fact]
    public async Task A_stream_may_pause_on_the_clock()
    {
        var clock = new FakeTimeProvider();
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { TimeProvider = clock });
        using var api = new RawApi(emulator);
        emulator.OnText("joke", "Knock, knock.").PausesBetweenEvents(TimeSpan.FromSeconds(5));

        var stream = api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"A joke","stream":true}""");
        Assert.False(stream.IsCompleted);
        while (!stream.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.True(clock.GetUtcNow() - clock.Start >= TimeSpan.FromSeconds(5 * ((await stream).Count - 1)));
    }

    [Fact]
    public async Task A_pausing_stream_can_be_abandoned()
    {
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { TimeProvider = new FakeTimeProvider() });
        using var api = new RawApi(emulator);
        emulator.OnText("joke", "Knock, knock.").PausesBetweenEvents(TimeSpan.FromSeconds(5));
        using var request = new HttpRequestMessage(HttpMethod.Post, "interactions")
        {
            Content = new StringContent($$"""{"model":"{{RawApi.Model}}","input":"A joke","stream":true}"""),
        };
        using var response = await api.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        using var cancellation = new CancellationTokenSource();
        var buffer = new byte[4096];
        Assert.True(await body.ReadAsync(buffer) > 0);

        var read = body.ReadAsync(buffer, cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await read);
    }

    [Fact]
    public async Task A_json_answer_may_be_cut()
    {
        _emulator.OnText("joke", "Knock, knock.").TruncatesBody();

        using var response = await _api.PostAsync("interactions", RawApi.Turn("A joke"));
        var text = await response.Content.ReadAsStringAsync();

        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text));
    }

    [Fact]
    public async Task A_rule_may_apply_a_number_of_times_only()
    {
        _emulator.OnText("joke", "First.").Times(1);
        _emulator.OnText("joke", "Then.");

        Assert.Equal("First.", (await _api.AskAsync("A joke")).OutputText());
        Assert.Equal("Then.", (await _api.AskAsync("A joke")).OutputText());
        Assert.Equal("Then.", (await _api.AskAsync("A joke")).OutputText());
    }

    [Fact]
    public async Task Steps_may_be_scripted_as_they_are()
    {
        _emulator.OnText("joke").RespondsWith("""[{"type":"thought","signature":"c2ln"},{"type":"model_output","content":[{"type":"text","text":"Ha."}]}]""");

        var created = await _api.AskAsync("A joke");

        Assert.Equal(
            """[{"type":"thought","signature":"c2ln"},{"type":"model_output","content":[{"type":"text","text":"Ha."}]}]""",
            created.GetProperty("steps").GetRawText());
    }

    [Fact]
    public void The_synchronous_api_works_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "interactions") { Content = new StringContent(RawApi.Turn("Hi")) };
        using var response = _api.Http.Send(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
