using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0204_AgentNeedsTests
{
    private const string DeepResearch = "deep-research-preview-04-2026";
    private const string Antigravity = "antigravity-preview-09-2026";

    [Fact]
    public Task The_message_says_what_to_add() => Verify.VerifyAsync(
        RequestSnippet.Of($$"""
            await http.PostAsJsonAsync(Url, new { {|#0:agent = "{{DeepResearch}}"|}, input = "Hi" });
            await http.PostAsJsonAsync(Url, new { {|#1:agent = "{{Antigravity}}"|}, input = "Hi" });
            """),
        new ExpectedDiagnostic(
            "GEM0204", 0, $"The agent '{DeepResearch}' runs in the background only; set 'background' to true and fetch the interaction by its id"),
        new ExpectedDiagnostic("GEM0204", 1, $"The agent '{Antigravity}' needs an environment on every call; set 'environment', for example to 'remote'"));

    [Fact]
    public Task The_message_names_every_agent_that_it_may_be() => Verify.VerifyAsync(
        RequestSnippet.Of($$"""
            await http.PostAsJsonAsync(Url, new { {|#0:agent = flag ? "{{DeepResearch}}" : "deep-research-max-preview-04-2026"|}, input = "Hi" });
            """),
        new ExpectedDiagnostic(
            "GEM0204", 0, $"The agent 'deep-research-max-preview-04-2026' or '{DeepResearch}' runs in the background only; set 'background' to true and fetch the interaction by its id"));

    [Theory]
    // This runtime
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { [|Agent = GeminiAgents.DeepResearch|], Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { [|Agent = \"DEEP\"|], Input = \"Hi\", Background = false });")]
    [InlineData("await foreach (var e in gemini.StreamAsync(new AgentInteractionRequest { [|Agent = \"DEEP\"|], Input = \"Hi\" })) Other(e);")]
    [InlineData("var r = new AgentInteractionRequest { [|Agent = \"DEEP\"|] }; for (int i = 0; i < 2; i++) await gemini.CreateAsync(r with { Input = \"Hi\" });")]
    // Dictionaries
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [|[\"agent\"] = \"DEEP\"|], [\"input\"] = \"Hi\" });")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\" }; [|body.Add(\"agent\", \"DEEP\")|]; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\", [\"background\"] = false }; [|body[\"agent\"] = \"DEEP\"|]; await http.PostAsJsonAsync(Url, body);")]
    // JSON nodes
    [InlineData("await http.PostAsJsonAsync(Url, new JsonObject { [|[\"agent\"] = \"DEEP\"|], [\"input\"] = \"Hi\", [\"stream\"] = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new JObject { [|[\"agent\"] = \"DEEP\"|], [\"input\"] = \"Hi\" });")]
    // Anonymous objects
    [InlineData("await http.PostAsJsonAsync(Url, new { [|agent = \"DEEP\"|], input = \"Hi\" });")]
    [InlineData("const string Agent = \"DEEP\"; await http.PostAsJsonAsync(Url, new { [|agent = Agent|], input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { [|agent = flag ? \"DEEP\" : \"deep-research-max-preview-04-2026\"|], input = \"Hi\" });")]
    // Own types
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { [|Agent = \"DEEP\"|], Input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Body(Input: \"Hi\", [|Agent: \"DEEP\"|]));")]
    // Calls of an SDK
    [InlineData("await mscc.Create([|agent: \"DEEP\"|], input: \"Hi\");")]
    // JSON text
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ [|\"agent\": \"DEEP\"|], \"input\": \"Hi\" }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"{[|\\\"agent\\\":\\\"DEEP\\\"|],\\\"input\\\":\\\"Hi\\\"}\"));")]
    // Pairs
    [InlineData("var pairs = new (string, object)[] { [|(\"agent\", \"DEEP\")|], (\"input\", \"Hi\") }; await http.PostAsJsonAsync(Url, pairs);")]
    // Antigravity
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { [|Agent = \"ANTI\"|], Input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { [|agent = \"ANTI\"|], input = \"Hi\", previous_interaction_id = id });")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ [|\"agent\": \"ANTI\"|], \"input\": \"Hi\", \"background\": true }\"\"\"));")]
    public Task An_agent_without_what_it_needs_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = \"DEEP\", Input = \"Hi\", Background = true });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = \"DEEP\", Input = \"Hi\", Background = flag });")]
    [InlineData("await gemini.RunInBackgroundAsync(new AgentInteractionRequest { Agent = \"DEEP\", Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = \"my-agent\", Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = id, Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = flag ? \"DEEP\" : \"my-agent\", Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = flag ? \"ANTI\" : \"my-agent\", Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = flag ? \"DEEP\" : \"ANTI\", Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = \"ANTI\", Input = \"Hi\", Environment = \"remote\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = \"ANTI\", Input = \"Hi\", Environment = EnvironmentChoice.Remote });")]
    [InlineData("var request = new AgentInteractionRequest { Agent = \"DEEP\", Input = \"Hi\" }; return request;")]
    [InlineData("var request = new AgentInteractionRequest { Agent = \"DEEP\", Input = \"Hi\" }; await gemini.CreateAsync(request with { Background = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"agent\"] = \"DEEP\", [\"input\"] = \"Hi\", [\"background\"] = true });")]
    [InlineData("var body = new Dictionary<string, object?> { [\"agent\"] = \"DEEP\", [\"input\"] = \"Hi\" }; if (flag) body[\"background\"] = true; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"agent\"] = \"DEEP\", [\"input\"] = \"Hi\" }; Complete(body); await http.PostAsJsonAsync(Url, body); void Complete(Dictionary<string, object?> b) => b.TryAdd(\"background\", flag);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"agent\"] = \"DEEP\", [\"input\"] = \"Hi\" }; await SendInBackground(body); Task SendInBackground(Dictionary<string, object?> b) { b[\"background\"] = true; return http.PostAsJsonAsync(Url, b); }")]
    [InlineData("await http.PostAsJsonAsync(Url, new JsonObject { [\"agent\"] = \"DEEP\", [\"input\"] = \"Hi\", [\"background\"] = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { agent = \"DEEP\", input = \"Hi\", background = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { agent = \"ANTI\", input = \"Hi\", environment = id });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Agent = \"DEEP\", Input = \"Hi\", Background = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Plain { Agent = \"DEEP\", Input = \"Hi\" });")]
    [InlineData("await mscc.Create(agent: \"DEEP\", input: \"Hi\", background: true);")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"agent\": \"DEEP\", \"input\": \"Hi\", \"background\": true }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent($$\"\"\"{ \"agent\": \"DEEP\", \"input\": \"Hi\", \"background\": {{id}} }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent($$\"\"\"{ \"agent\": \"{{id}}\", \"input\": \"Hi\" }\"\"\"));")]
    [InlineData("await corti.CreateAsync(agent: \"DEEP\", input: \"Hi\");")]
    [InlineData("var sources = new { agent = \"DEEP\", title = \"Deep Research\" }; Console.WriteLine(sources);")]
    public Task An_agent_that_has_it_or_may_get_it_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("https://app.example.com/api/research")]
    [InlineData("/api/research")]
    public Task A_server_of_ones_own_may_add_it(string url) => Verify.VerifyAsync(
        RequestSnippet.Of($$"""await http.PostAsJsonAsync(Url, new { agent = "{{DeepResearch}}", input = "Hi" });""", url) with { DefaultId = "GEM0204" });

    private static Task VerifyAsync(string code) => Verify.VerifyAsync(
        RequestSnippet.Of(code.Replace("DEEP", DeepResearch, StringComparison.Ordinal).Replace("ANTI", Antigravity, StringComparison.Ordinal)) with { DefaultId = "GEM0204" });
}
