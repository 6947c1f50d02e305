using System.Net;
using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.State;

public sealed class StoredInteractionTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public StoredInteractionTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task Create_answers_with_the_steps_the_model_made()
    {
        _emulator.OnText("rivers", "Oder, Vistula and Neva.");

        var created = await _api.AskAsync("Name three rivers.");

        Assert.Equal("completed", created.Status());
        Assert.Equal("interaction", created.Text("object"));
        Assert.Equal(RawApi.Model, created.Text("model"));
        Assert.Equal(["thought", "model_output"], created.StepTypes());
        Assert.NotEmpty(created.Steps("thought").Single().Text("signature")!);
        Assert.Equal("Oder, Vistula and Neva.", created.OutputText());
    }

    [Fact]
    public async Task Get_answers_with_the_whole_timeline_user_input_first()
    {
        var created = await _api.AskAsync("Name three rivers.");

        var stored = await _api.GetAsync(created.Id());

        Assert.Equal(["user_input", "thought", "model_output"], stored.StepTypes());
        Assert.Equal("Name three rivers.", StepJson.TextOf(stored.Steps("user_input").Single()));
    }

    [Fact]
    public async Task Get_echoes_the_settings_that_create_does_not()
    {
        var created = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Hi","system_instruction":"Be brief.","labels":{"team":"kitchen"}}""");

        var stored = await _api.GetAsync(created.Id());

        Assert.Null(created.Member("system_instruction"));
        Assert.Equal("Be brief.", stored.Text("system_instruction"));
        Assert.Equal("kitchen", stored.GetProperty("labels").Text("team"));
        Assert.Null(stored.Member("input"));
    }

    [Fact]
    public async Task Get_adds_the_input_when_asked_to_include_it()
    {
        var created = await _api.AskAsync("Hi");

        var stored = await _api.GetAsync(created.Id(), "?include_input=true");

        Assert.Equal("Hi", StepJson.TextOf(stored.Items("input").Single()));
    }

    [Fact]
    public async Task An_interaction_that_is_not_stored_has_no_id()
    {
        var created = await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi","store":false}""");

        Assert.Null(created.Member("id"));
        Assert.Equal("completed", created.Status());
    }

    [Fact]
    public async Task A_deleted_interaction_is_gone()
    {
        var id = (await _api.AskAsync("Hi")).Id();

        var answer = await _api.DeleteAsync(id);
        var refused = await _api.RefusedAsync(HttpMethod.Get, $"interactions/{id}");

        Assert.Equal("{}", answer.GetRawText());
        Assert.Equal((HttpStatusCode.NotFound, "not_found"), (refused.Status, refused.Code));
        Assert.Equal("not_found", (await _api.RefusedAsync(HttpMethod.Delete, $"interactions/{id}")).Code);
    }

    [Fact]
    public async Task Retention_ends_on_the_clock()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { TimeProvider = clock, Retention = TimeSpan.FromDays(1) });
        using var api = new RawApi(emulator);
        var id = (await api.AskAsync("Hi")).Id();

        clock.Advance(TimeSpan.FromHours(23));
        await api.GetAsync(id);
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("not_found", (await api.RefusedAsync(HttpMethod.Get, $"interactions/{id}")).Code);
    }

    [Fact]
    public async Task Usage_adds_up()
    {
        var usage = (await _api.AskAsync("Name three rivers.")).GetProperty("usage");

        int Count(string name) => usage.GetProperty(name).GetInt32();
        Assert.True(Count("total_output_tokens") > 0);
        Assert.Equal(
            Count("total_tokens"),
            Count("total_input_tokens") + Count("total_output_tokens") + Count("total_thought_tokens") + Count("total_tool_use_tokens"));
        foreach (var kind in (string[])["input", "output"])
            Assert.Equal(Count($"total_{kind}_tokens"), usage.Items($"{kind}_tokens_by_modality").Sum(entry => entry.GetProperty("tokens").GetInt32()));
    }

    [Fact]
    public async Task Usage_counts_each_kind_of_media()
    {
        var usage = (await _api.CreateAsync($$$"""
            {"model":"{{{RawApi.Model}}}","response_format":{"type":"image"},"input":[
              {"type":"text","text":"Draw them"},{"type":"audio","uri":"https://example.com/a.wav"},
              {"type":"image","data":"AAAA"},{"type":"image","data":"AAAA"}]}
            """)).GetProperty("usage");

        Assert.Equal(["text 3", "audio 258", "image 516"], Entries("input"));
        Assert.Equal(["image 258"], Entries("output"));

        IEnumerable<string> Entries(string kind) =>
            usage.Items($"{kind}_tokens_by_modality").Select(entry => $"{entry.Text("modality")} {entry.GetProperty("tokens")}");
    }

    [Fact]
    public async Task An_answer_longer_than_max_output_tokens_is_cut_and_incomplete()
    {
        _emulator.OnText("long", "A sentence of well over four tokens.");

        var created = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Be long","generation_config":{"max_output_tokens":4}}""");

        Assert.Equal("incomplete", created.Status());
        Assert.Equal("A sentence of we", created.OutputText());
    }

    [Fact]
    public async Task The_same_requests_get_the_same_answers()
    {
        using var other = new GeminiEmulator();
        using var api = new RawApi(other);

        Assert.Equal((await _api.AskAsync("Hi")).GetRawText(), (await api.AskAsync("Hi")).GetRawText());
    }

    [Fact]
    public async Task Many_creates_at_once_are_all_kept()
    {
        var created = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => _api.AskAsync($"My number is {i}."))));
        var answers = await Task.WhenAll(created.Select(turn => Task.Run(() => _api.AskAsync("What is my number?", turn.Id()))));

        Assert.Equal(200, created.Select(turn => turn.Id()).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"Your number is {i}."), answers.Select(answer => answer.OutputText()));
        Assert.Equal(400, _emulator.Requests.Count);
    }

    [Fact]
    public async Task Requests_are_recorded_without_the_key()
    {
        await _api.AskAsync("Hi");
        await _api.Http.GetAsync("interactions/none?key=secret&stream=true");

        Assert.Equal("POST /v1beta/interactions", _emulator.Requests[0].ToString());
        Assert.True(_emulator.Requests[0].IsCreate);
        Assert.Equal("Hi", _emulator.Requests[0].Text("input"));
        Assert.Null(_emulator.Requests[0].Value("tools.0.name"));
        Assert.DoesNotContain("x-goog-api-key", _emulator.Requests[0].Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Equal("GET /v1beta/interactions/none?stream=true", _emulator.Requests[1].ToString());
    }
}
