using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.Streaming;

public sealed class EventOrderTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public EventOrderTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_text_answer_streams_in_the_documented_order()
    {
        _emulator.OnText("planets", "There are eight planets.");

        var events = await _api.StreamAsync(Streamed("Count the planets."));

        Assert.Equal(
            [
                "interaction.created", "interaction.status_update",
                "step.start", "step.delta", "step.stop",
                "step.start", "step.delta", "step.delta", "step.stop",
                "interaction.completed",
            ],
            events.Types());
        Assert.Equal([0, 0, 0, 1, 1, 1, 1], events.Where(e => e.Member("index") is not null).Select(e => e.GetProperty("index").GetInt32()));
        Assert.Equal("There are eight planets.", events.DeltaText());
    }

    [Fact]
    public async Task The_last_event_has_status_and_usage_but_no_steps()
    {
        var completed = (await _api.StreamAsync(Streamed("Hi")))[^1].GetProperty("interaction");

        Assert.Equal("completed", completed.Status());
        Assert.True(completed.GetProperty("usage").GetProperty("total_tokens").GetInt32() > 0);
        Assert.Null(completed.Member("steps"));
    }

    [Fact]
    public async Task The_event_line_repeats_the_event_type_and_done_ends_the_body()
    {
        using var response = await _api.PostAsync("interactions", Streamed("Hi"));
        var blocks = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        foreach (var block in blocks[..^1])
        {
            var lines = block.Split('\n');
            Assert.Equal($"event: {JsonDocument.Parse(lines[1]["data: ".Length..]).RootElement.Text("event_type")}", lines[0]);
        }

        Assert.Equal("event: done\ndata: [DONE]", blocks[^1]);
    }

    [Fact]
    public async Task A_function_call_is_announced_empty_and_its_arguments_arrive_in_fragments()
    {
        const string Arguments = """{"room":"bedroom","on":true,"note":"Grüße 💡 to all"}""";
        _emulator.OnText("lamp").CallsTool("set_lamp", Arguments).CallsTool("list_rooms");

        var events = await _api.StreamAsync(Streamed("Dim the lamp."));

        var starts = events.Where(e => e.Text("event_type") == "step.start").Select(e => e.GetProperty("step")).ToList();
        Assert.Equal("{}", starts[1].GetProperty("arguments").GetRawText());
        var fragments = events.Select(e => e.Member("delta")).OfType<JsonElement>().Where(d => d.IsType("arguments_delta")).Select(d => d.Text("arguments")).ToList();
        Assert.True(fragments.Count > 1);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(Arguments).RootElement, JsonDocument.Parse(string.Concat(fragments)).RootElement));
        Assert.Equal("list_rooms", starts[2].Text("name"));
        Assert.Equal("requires_action", events[^1].GetProperty("interaction").Status());
    }

    [Fact]
    public async Task A_thought_ends_with_its_signature()
    {
        var events = await _api.StreamAsync(
            $$$"""{"model":"{{{RawApi.Model}}}","input":"Hi","stream":true,"generation_config":{"thinking_summaries":"auto"}}""");

        var deltas = events.Where(e => e.Text("event_type") == "step.delta" && e.GetProperty("index").GetInt32() == 0)
            .Select(e => e.GetProperty("delta").Text("type"));
        Assert.Equal(["thought_summary", "thought_signature"], deltas);
    }

    [Fact]
    public async Task Server_tools_start_with_ids_and_deltas_do_not_repeat_them()
    {
        var events = await _api.StreamAsync("""{"agent":"deep-research-preview-04-2026","input":"Waves","background":true,"stream":true}""");

        var start = events.First(e => e.Member("step") is { } step && step.IsType("google_search_call")).GetProperty("step");
        var delta = events.First(e => e.Member("delta") is { } d && d.IsType("google_search_call")).GetProperty("delta");
        Assert.Equal(("search_1", ""), (start.Text("id"), start.Text("signature")));
        Assert.Null(delta.Member("id"));
        Assert.NotEmpty(delta.Text("signature")!);
        Assert.Equal("Waves", delta.GetProperty("arguments").Items("queries").Single().GetString());
    }

    [Fact]
    public async Task An_unstored_stream_has_no_ids_at_all()
    {
        var events = await _api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi","stream":true,"store":false}""");

        Assert.All(events, e => Assert.Null(e.Member("event_id")));
        Assert.Equal("""{"object":"interaction","model":"gemini-3.8-flash"}""", events[0].GetProperty("interaction").GetRawText());
        Assert.Null(events[1].Member("interaction_id"));
        Assert.Null(events[^1].GetProperty("interaction").Member("id"));
    }

    [Fact]
    public async Task Events_of_a_stored_stream_have_distinct_ids()
    {
        var ids = (await _api.StreamAsync(Streamed("Hi"))).Select(e => e.Text("event_id")).ToList();

        Assert.DoesNotContain(null, ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task The_first_event_names_the_interaction_and_that_it_runs()
    {
        var events = await _api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi","stream":true}""");

        var created = events[0].GetProperty("interaction");
        Assert.Equal(("interaction", "in_progress", RawApi.Model), (created.Text("object"), created.Status(), created.Text("model")));
        Assert.Equal(events[^1].GetProperty("interaction").Id(), created.Id());
    }

    [Fact]
    public async Task A_queued_run_says_so_before_it_starts()
    {
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { BackgroundStartsQueued = true });
        using var api = new RawApi(emulator);

        var events = await api.StreamAsync("""{"agent":"deep-research-preview-04-2026","input":"Waves","background":true,"stream":true}""");

        Assert.Equal(["queued", "in_progress"], events.Where(e => e.Text("event_type") == "interaction.status_update").Select(e => e.Text("status")));
    }

    private static string Streamed(string text) => $$"""{"model":"{{RawApi.Model}}","input":"{{text}}","stream":true}""";
}
