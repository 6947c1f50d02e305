using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Gemini.Gen.Testing.Tests.Streaming;

public sealed class ResumeTests : IDisposable
{
    private const string Research = """{"agent":"deep-research-preview-04-2026","input":"Wave energy","background":true,"stream":true}""";

    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public ResumeTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task Every_event_is_a_place_to_resume_from()
    {
        var all = await _api.StreamAsync(Research);
        var id = all[0].GetProperty("interaction").Id();

        for (var i = 0; i < all.Count; i++)
            Assert.Equal(Texts(all.Skip(i + 1)), Texts(await _api.ResumeAsync(id, all[i].Text("event_id"))));
    }

    [Fact]
    public async Task Without_a_last_event_the_stream_restarts()
    {
        var all = await _api.StreamAsync(Research);

        Assert.Equal(Texts(all), Texts(await _api.ResumeAsync(all[0].GetProperty("interaction").Id(), lastEventId: null)));
    }

    [Fact]
    public async Task A_dropped_stream_can_be_resumed_to_its_end()
    {
        _emulator.OnText("planets", "There are eight planets.").DropsStreamAfter(4);
        using var request = new HttpRequestMessage(HttpMethod.Post, "interactions")
        {
            Content = new StringContent($$"""{"model":"{{RawApi.Model}}","input":"Count the planets.","stream":true}"""),
        };
        using var response = await _api.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var seen = new List<JsonElement>();
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                    seen.Add(JsonDocument.Parse(line[6..]).RootElement);
            }
        });

        var rest = await _api.ResumeAsync(seen[0].GetProperty("interaction").Id(), seen[^1].Text("event_id"));

        Assert.Equal(4, seen.Count);
        Assert.Equal("There are eight planets.", rest.DeltaText());
        Assert.Equal("interaction.completed", rest[^1].Text("event_type"));
    }

    [Fact]
    public async Task A_stream_follows_a_run_on_the_clock()
    {
        var clock = new FakeTimeProvider();
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { TimeProvider = clock, BackgroundStepDuration = TimeSpan.FromMinutes(1) });
        using var api = new RawApi(emulator);
        emulator.OnAgent("deep-research").Thinks("Planning").Replies("# Report");

        var stream = api.StreamAsync(Research);
        while (!stream.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Yield();
        }

        Assert.Equal("# Report", (await stream).DeltaText());
        Assert.True(clock.GetUtcNow() - clock.Start >= TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task The_stream_of_a_cancelled_run_ends_with_that_status()
    {
        var id = (await _api.CreateAsync(Research.Replace(",\"stream\":true", "", StringComparison.Ordinal))).Id();
        await _api.GetAsync(id);
        await _api.CancelAsync(id);

        var events = await _api.ResumeAsync(id, lastEventId: null);

        Assert.Equal("cancelled", events[^1].GetProperty("interaction").Status());
        Assert.Single(events.Types(), "step.start");
    }

    [Fact]
    public async Task An_event_id_of_no_stream_is_refused()
    {
        var id = (await _api.AskAsync("Hi")).Id();

        Assert.Equal("invalid_request", (await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}?stream=true&last_event_id=nonsense")).Code);
        Assert.Equal("invalid_request", (await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}?stream=true&last_event_id=evt_9999")).Code);
        Assert.Equal("invalid_request", (await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}?stream=true&last_event_id=xyz_0001")).Code);
        Assert.Equal("invalid_request", (await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}?stream=true&last_event_id=evt_0000")).Code);
        Assert.Equal("invalid_request", (await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}?last_event_id=evt_0001")).Code);
    }

    private static IEnumerable<string> Texts(IEnumerable<JsonElement> events) => events.Select(e => e.GetRawText());
}
