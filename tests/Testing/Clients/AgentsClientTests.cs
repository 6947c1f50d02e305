namespace Gemini.Gen.Testing.Tests.Clients;

/// <summary>Custom agents through the client, against the emulator.</summary>
public sealed class AgentsClientTests : IDisposable
{
    private const string BaseAgent = "antigravity-preview-09-2026";

    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiClient _client;

    public AgentsClientTests() => _client = _emulator.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task An_agent_is_created_read_run_and_deleted()
    {
        var agent = new Agent { Id = "my-reviewer", BaseAgent = BaseAgent, SystemInstruction = "Be strict.", Tools = [new CodeExecutionTool()] };

        Agent created = await _client.Agents.CreateAsync(agent);
        Agent read = await _client.Agents.GetAsync("my-reviewer");
        Interaction run = await _client.Interactions.CreateAsync(
            new AgentInteractionRequest { Agent = "my-reviewer", Input = "Review this.", Environment = "remote" });
        await _client.Agents.DeleteAsync("my-reviewer");

        Assert.Equal(agent.ToJson(), created.ToJson());
        Assert.Equal(agent.ToJson(), read.ToJson());
        Assert.Equal(InteractionStatus.Completed, run.Status);
        Assert.Equal("not_found", (await Assert.ThrowsAsync<GeminiApiException>(() => _client.Agents.GetAsync("my-reviewer"))).Code);
    }

    [Fact]
    public async Task A_list_is_read_over_all_its_pages()
    {
        foreach (string id in (string[])["c", "a", "e", "b", "d"])
            await _client.Agents.CreateAsync(new Agent { Id = id, BaseAgent = BaseAgent });
        int before = _emulator.Requests.Count;

        var ids = new List<string?>();
        await foreach (Agent agent in _client.Agents.ListAsync(new AgentListOptions { PageSize = 2 }))
            ids.Add(agent.Id);

        Assert.Equal(["a", "b", "c", "d", "e"], ids);
        Assert.Equal(3, _emulator.Requests.Count - before);
        Assert.Equal(["c", "d"], (await _client.Agents.ListPageAsync(new AgentListOptions { PageSize = 2, PageToken = "b" })).Agents!.Select(a => a.Id));
    }

    [Fact]
    public async Task Without_agents_the_list_is_empty()
    {
        await foreach (Agent agent in _client.Agents.ListAsync())
            Assert.Fail($"There is an agent {agent.Id}.");

        Assert.Single(_emulator.Requests);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_a_typed_error()
    {
        var agent = new Agent { Id = "my-reviewer", BaseAgent = BaseAgent };
        await _client.Agents.CreateAsync(agent);

        var error = await Assert.ThrowsAsync<GeminiApiException>(() => _client.Agents.CreateAsync(agent));

        Assert.Equal("already_exists", error.Code);
    }
}
