using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.State;

/// <summary>The members of an interaction around its steps.</summary>
public sealed class InteractionFrameTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public InteractionFrameTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task Create_says_when_how_urgent_and_by_whom()
    {
        var created = await _api.AskAsync("Hi");

        Assert.Equal(
            ["id", "object", "status", "model", "created", "updated", "service_tier", "steps", "usage"],
            created.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("2026-11-01T00:00:01Z", "2026-11-01T00:00:01Z"), (created.Text("created"), created.Text("updated")));
        Assert.Equal("standard", created.Text("service_tier"));
    }

    [Fact]
    public async Task The_service_tier_asked_for_is_repeated() =>
        Assert.Equal("flex", (await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi","service_tier":"flex"}""")).Text("service_tier"));

    [Fact]
    public async Task An_agents_run_names_the_agent_and_when_it_changed()
    {
        var created = await _api.CreateAsync("""{"agent":"deep-research-preview-04-2026","input":"Waves","background":true}""");

        var later = await _api.GetAsync(created.Id());

        Assert.Equal(("deep-research-preview-04-2026", null), (created.Text("agent"), created.Text("model")));
        Assert.Equal(("2026-11-01T00:00:01Z", "2026-11-01T00:00:02Z"), (later.Text("created"), later.Text("updated")));
    }

    [Theory]
    [InlineData("requires_continuation")]
    [InlineData("failed")]
    public async Task What_an_end_brings_is_not_there_before_it_nor_after_a_cancellation(string status)
    {
        _emulator.OnAgent("deep-research").Thinks("One").Thinks("Two").EndsWith(status, "api_error");
        var running = await _api.CreateAsync("""{"agent":"deep-research-preview-04-2026","input":"Waves","background":true}""");

        var cancelled = await _api.CancelAsync(running.Id());

        foreach (var interaction in (JsonElement[])[running, cancelled])
        {
            Assert.Null(interaction.Member("usage"));
            Assert.Null(interaction.Member("continuation_token"));
            Assert.Null(interaction.Member("errors"));
        }
    }

    [Theory]
    [InlineData("\"remote\"", "env_0001")]
    [InlineData("\"env_mine\"", "env_mine")]
    [InlineData("""{"type":"remote","environment_id":"env_mine"}""", "env_mine")]
    [InlineData("""{"type":"remote"}""", "env_0001")]
    public async Task The_environment_is_a_new_one_or_the_one_named(string environment, string id) =>
        Assert.Equal(
            id,
            (await _api.CreateAsync($$"""{"agent":"antigravity-preview-09-2026","input":"Hi","environment":{{environment}}}""")).Text("environment_id"));

    [Fact]
    public async Task Usage_counts_instructions_tools_thoughts_and_searches()
    {
        static JsonElement Usage(JsonElement interaction) => interaction.GetProperty("usage");
        static int Count(JsonElement interaction, string name) => Usage(interaction).GetProperty(name).GetInt32();
        var plain = await _api.AskAsync("Hi");
        var instructed = await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi","system_instruction":"Be brief."}""");
        _emulator.OnText("think").Thinks("Twelve chars").Replies("Done");
        var thoughtful = await _api.AskAsync("think");
        var id = (await _api.CreateAsync("""{"agent":"deep-research-preview-04-2026","input":"Waves","background":true}""")).Id();
        while ((await _api.GetAsync(id)).Status() == "in_progress")
        {
        }

        var researched = await _api.GetAsync(id);

        Assert.Equal(Count(plain, "total_input_tokens") + 3, Count(instructed, "total_input_tokens"));
        Assert.Equal(Count(plain, "total_thought_tokens") + 3, Count(thoughtful, "total_thought_tokens"));
        Assert.Equal(0, Count(plain, "total_cached_tokens"));
        Assert.Null(Usage(plain).Member("grounding_tool_count"));
        Assert.Null(Usage(plain).Member("tool_use_tokens_by_modality"));
        Assert.Equal("""[{"type":"google_search","count":1}]""", Usage(researched).GetProperty("grounding_tool_count").GetRawText());
    }

    [Fact]
    public async Task A_limit_leaves_what_fits_whole()
    {
        _emulator.OnText("two").Replies("12345678").Replies("12345678");

        var created = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"two","generation_config":{"max_output_tokens":3}}""");

        Assert.Equal(["12345678", "1234"], created.Steps("model_output").Select(StepJson.TextOf));
        Assert.Equal("incomplete", created.Status());
    }
}
