namespace Gemini.Gen.Interop.Tests.Parity;

/// <summary>The calls of <c>Sdk/callsWithoutBody.mjs</c>: recorded are their method and address.</summary>
internal static class CallsWithoutBody
{
    public static IReadOnlyDictionary<string, Func<GeminiClient, Task<Ids>>> ByName { get; } =
        new Dictionary<string, Func<GeminiClient, Task<Ids>>>
        {
            ["get"] = client => WithInteractionAsync(client, id => client.Interactions.GetAsync(id)),
            ["get-stream"] = client => WithInteractionAsync(client, id => ReadRestAsync(client, id)),
            ["delete"] = client => WithInteractionAsync(client, id => client.Interactions.DeleteAsync(id)),
            ["cancel"] = CancelAsync,
            ["agents-list"] = ListAgentsAsync,
            ["agent-get"] = client => RefusedAsync(client.Agents.GetAsync("a b")),
            ["agent-delete"] = client => RefusedAsync(client.Agents.DeleteAsync("release-notes")),
        };

    private static async Task<Ids> WithInteractionAsync(GeminiClient client, Func<string, Task> call)
    {
        string id = (await client.Interactions.CreateAsync(Calls.Model, "Hi")).Id!;
        await call(id);
        return new() { ["id"] = id };
    }

    private static async Task ReadRestAsync(GeminiClient client, string id)
    {
        await foreach (var _ in client.Interactions.GetStreamAsync(id, "evt_0002"))
        {
        }
    }

    private static async Task<Ids> CancelAsync(GeminiClient client)
    {
        var run = await client.Interactions.CreateAsync(
            new AgentInteractionRequest { Agent = "deep-research-preview-04-2026", Input = "Wave power", Background = true });
        await client.Interactions.CancelAsync(run.Id!);
        return new() { ["id"] = run.Id! };
    }

    private static async Task<Ids> ListAgentsAsync(GeminiClient client)
    {
        await client.Agents.ListPageAsync(new AgentListOptions { PageSize = 5, PageToken = "a b" });
        return [];
    }

    private static async Task<Ids> RefusedAsync(Task call)
    {
        Assert.Equal("not_found", (await Assert.ThrowsAsync<GeminiApiException>(() => call)).Code);
        return [];
    }
}
