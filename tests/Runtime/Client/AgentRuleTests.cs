namespace Gemini.Gen.Tests.Client;

public sealed class AgentRuleTests
{
    [Theory]
    [InlineData(GeminiAgentIds.Pro)]
    [InlineData(GeminiAgentIds.Preview)]
    [InlineData(GeminiAgentIds.Max)]
    public async Task Deep_Research_outside_the_background_is_refused_before_sending(string agent)
    {
        using var test = new TestClient();
        var request = new AgentInteractionRequest { Agent = agent, Input = "Waves" };
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(request));

        Assert.Equal("GEM0204", e.RuleId);
        Assert.Contains("RunInBackgroundAsync", e.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidInteractionRequestException>(() => { test.Interactions.StreamAsync(request); });
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task Deep_Research_in_the_background_and_agents_of_ones_own_are_sent()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed).Json(Samples.Completed).Json(Samples.Completed);
        var research = new AgentInteractionRequest { Agent = GeminiAgentIds.Preview, Input = "Waves" };
        await test.Interactions.RunInBackgroundAsync(research);
        await test.Interactions.CreateAsync(research with { Background = true });
        await test.Interactions.CreateAsync(research with { Agent = "deep-research-of-mine" });

        Assert.Equal(3, test.Server.Requests.Count);
    }

    [Fact]
    public async Task Antigravity_without_an_environment_is_refused_before_sending_and_agents_of_ones_own_are_sent()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed).Json(Samples.Completed);
        var request = new AgentInteractionRequest { Agent = "antigravity-preview-09-2026", Input = "Build it", PreviousInteractionId = "v1_a" };
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(request));
        await test.Interactions.CreateAsync(request with { Environment = EnvironmentChoice.Remote });
        await test.Interactions.CreateAsync(request with { Agent = "antigravity-of-mine" });

        Assert.StartsWith("GEM0204: The agent antigravity-preview-09-2026 works in an environment", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_conversation_with_Deep_Research_is_refused_before_sending()
    {
        using var test = new TestClient();
        Conversation chat = test.Client.StartConversation(new() { Agent = GeminiAgentIds.Preview });

        Assert.Equal("GEM0204", (await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => chat.SendAsync("Waves"))).RuleId);
    }

    /// <summary>The documented ids.</summary>
    private static class GeminiAgentIds
    {
        public const string Pro = "deep-research-pro-preview-12-2025";
        public const string Preview = "deep-research-preview-04-2026";
        public const string Max = "deep-research-max-preview-04-2026";
    }
}
