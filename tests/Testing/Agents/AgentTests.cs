using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.Agents;

public sealed class AgentTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public AgentTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_created_agent_can_be_read_run_and_deleted()
    {
        await CreateAsync("my-reviewer");

        Assert.Equal("my-reviewer", JsonDocument.Parse(await _api.Http.GetStringAsync("agents/my-reviewer")).RootElement.Text("id"));
        var run = await _api.CreateAsync("""{"agent":"my-reviewer","input":"Review this.","environment":"remote"}""");
        using var deleted = await _api.Http.DeleteAsync("agents/my-reviewer");

        Assert.Equal("completed", run.Status());
        Assert.Equal("env_0001", run.Text("environment_id"));
        Assert.True(deleted.IsSuccessStatusCode);
        Assert.Equal("not_found", (await _api.RefusedAsync(HttpMethod.Get, "agents/my-reviewer")).Code);
        Assert.Equal("not_found", (await _api.RefusedAsync("""{"agent":"my-reviewer","input":"Hi"}""")).Code);
    }

    [Fact]
    public async Task An_id_can_be_taken_once()
    {
        await CreateAsync("my-reviewer");

        Assert.Equal("already_exists", (await _api.RefusedAsync(HttpMethod.Post, "agents", """{"id":"my-reviewer"}""")).Code);
    }

    [Fact]
    public async Task A_list_comes_in_pages()
    {
        foreach (var id in (string[])["c", "a", "e", "b", "d"])
            await CreateAsync(id);

        var pages = new List<string>();
        for (string? token = ""; token is not null;)
        {
            var page = JsonDocument.Parse(await _api.Http.GetStringAsync($"agents?page_size=2&page_token={token}")).RootElement;
            pages.Add(string.Concat(page.Items("agents").Select(agent => agent.Text("id"))));
            token = page.Text("next_page_token");
        }

        Assert.Equal(["ab", "cd", "e"], pages);
    }

    [Fact]
    public async Task An_agent_cannot_have_every_tool()
    {
        var refused = await _api.RefusedAsync(HttpMethod.Post, "agents", """{"id":"a","tools":[{"type":"computer_use"}]}""");

        Assert.Equal("The value 'computer_use' is not supported for 'type' at 'tools[0]'.", refused.Message);
    }

    [Fact]
    public async Task An_agent_has_the_configuration_of_its_kind()
    {
        var refused = await _api.RefusedAsync(HttpMethod.Post, "agents", """{"id":"a","agent_config":{"type":"deep-research"}}""");

        Assert.Equal("The value 'deep-research' is not supported for 'type' at 'agent_config'.", refused.Message);
    }

    [Theory]
    [InlineData("gemini-mine")]
    [InlineData("antigravity-mine")]
    [InlineData("google-mine")]
    public async Task An_id_that_looks_like_Googles_is_refused(string id) =>
        Assert.Equal("invalid_request", (await _api.RefusedAsync(HttpMethod.Post, "agents", $$"""{"id":"{{id}}"}""")).Code);

    [Fact]
    public async Task Collaborative_planning_ends_with_a_plan()
    {
        var plan = await _api.CreateAsync(
            """{"agent":"deep-research-preview-04-2026","input":"Waves","background":true,"agent_config":{"type":"deep-research","collaborative_planning":true}}""");
        await _api.GetAsync(plan.Id());

        Assert.StartsWith("Plan for: Waves", (await _api.GetAsync(plan.Id())).OutputText(), StringComparison.Ordinal);
    }

    private async Task CreateAsync(string id)
    {
        using var response = await _api.PostAsync("agents", $$"""{"id":"{{id}}","base_agent":"antigravity-preview-09-2026"}""");
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
