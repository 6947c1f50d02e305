using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Requests.AgentNeedsFix>;

namespace Gemini.Gen.CodeFixes.Tests.Requests;

public class GEM0204_AgentNeedsFixTests
{
    [Fact]
    public Task Deep_Research_is_run_in_the_background() => VerifyAsync(
        """await gemini.CreateAsync(new AgentInteractionRequest { {|GEM0204:Agent = GeminiAgents.DeepResearch|}, Input = "Hi" });""",
        """await gemini.CreateAsync(new AgentInteractionRequest { Agent = GeminiAgents.DeepResearch, Background = true, Input = "Hi" });""",
        new() { Titles = ["Run the agent in the background"] });

    [Fact]
    public Task Antigravity_gets_an_environment() => VerifyAsync(
        """
        await gemini.CreateAsync(new AgentInteractionRequest
        {
            {|GEM0204:Agent = "antigravity-preview-09-2026"|}, // the agent
            Input = "Hi",
        });
        await http.PostAsync(Url, new StringContent("{{|GEM0204:\"agent\":\"antigravity-preview-09-2026\"|},\"input\":\"Hi\"}"));
        """,
        """
        await gemini.CreateAsync(new AgentInteractionRequest
        {
            Agent = "antigravity-preview-09-2026", // the agent
            Environment = "remote",
            Input = "Hi",
        });
        await http.PostAsync(Url, new StringContent("{\"agent\":\"antigravity-preview-09-2026\",\"environment\":\"remote\",\"input\":\"Hi\"}"));
        """,
        new() { EquivalenceKey = "GEM0204:environment" });

    [Fact]
    public Task What_is_off_is_turned_on() => VerifyAsync(
        """await http.PostAsJsonAsync(Url, new { {|GEM0204:agent = "deep-research-preview-04-2026"|}, input = "Hi", background = false });""",
        """await http.PostAsJsonAsync(Url, new { agent = "deep-research-preview-04-2026", input = "Hi", background = true });""");

    [Fact]
    public Task Fix_All_treats_every_way_to_write_a_body() => VerifyAsync(
        """"
        await http.PostAsJsonAsync(Url, new Dictionary<string, object?>
        {
            {|GEM0204:["agent"] = "deep-research-preview-04-2026"|},
            ["input"] = "Hi"
        });
        await http.PostAsJsonAsync(Url, new Dictionary<string, object> { { "input", "Hi" }, {|GEM0204:{ "agent", "deep-research-preview-04-2026" }|} });
        var body = new JsonObject { ["input"] = "Hi" };
        {|GEM0204:body["agent"] = "deep-research-preview-04-2026"|};
        await http.PostAsJsonAsync(Url, body);
        var added = new Dictionary<string, object?> { ["input"] = "Hi" };
        {|GEM0204:added.Add("agent", "deep-research-preview-04-2026")|};
        await http.PostAsJsonAsync(Url, added);
        await http.PostAsJsonAsync(Url, new { input = "Hi", {|GEM0204:agent = "deep-research-preview-04-2026"|} });
        await http.PostAsJsonAsync(Url, new Dto { {|GEM0204:Agent = "deep-research-preview-04-2026"|}, Input = "Hi" });
        await http.PostAsJsonAsync(Url, new Body(Input: "Hi", {|GEM0204:Agent: "deep-research-preview-04-2026"|}));
        await http.PostAsync(Url, new StringContent("""
            {
              {|GEM0204:"agent": "deep-research-preview-04-2026"|},
              "input": "Hi"
            }
            """));
        await http.PostAsync(Url, new StringContent(@"{ {|GEM0204:""agent"": ""deep-research-preview-04-2026""|}, ""input"": ""Hi"" }"));
        """",
        """"
        await http.PostAsJsonAsync(Url, new Dictionary<string, object?>
        {
            ["agent"] = "deep-research-preview-04-2026",
            ["background"] = true,
            ["input"] = "Hi"
        });
        await http.PostAsJsonAsync(Url, new Dictionary<string, object> { { "input", "Hi" }, { "agent", "deep-research-preview-04-2026" }, { "background", true } });
        var body = new JsonObject { ["input"] = "Hi" };
        body["agent"] = "deep-research-preview-04-2026";
        body["background"] = true;
        await http.PostAsJsonAsync(Url, body);
        var added = new Dictionary<string, object?> { ["input"] = "Hi" };
        added.Add("agent", "deep-research-preview-04-2026");
        added.Add("background", true);
        await http.PostAsJsonAsync(Url, added);
        await http.PostAsJsonAsync(Url, new { input = "Hi", agent = "deep-research-preview-04-2026", background = true });
        await http.PostAsJsonAsync(Url, new Dto { Agent = "deep-research-preview-04-2026", Background = true, Input = "Hi" });
        await http.PostAsJsonAsync(Url, new Body(Input: "Hi", Agent: "deep-research-preview-04-2026", Background: true));
        await http.PostAsync(Url, new StringContent("""
            {
              "agent": "deep-research-preview-04-2026",
              "background": true,
              "input": "Hi"
            }
            """));
        await http.PostAsync(Url, new StringContent(@"{ ""agent"": ""deep-research-preview-04-2026"", ""background"": true, ""input"": ""Hi"" }"));
        """");

    // The type has no such property, or the value does not fit.
    [Theory]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, string> { {|GEM0204:[\"agent\"] = \"deep-research-preview-04-2026\"|}, [\"input\"] = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { {|GEM0204:Agent = \"antigravity-preview-09-2026\"|}, Input = \"Hi\" });")]
    public Task Where_the_member_has_no_place_there_is_no_fix(string code) => Verify.VerifyNoFixAsync(RequestSnippet.Of(code));

    private static Task VerifyAsync(string before, string after, FixChoice? choice = null) =>
        Verify.VerifyAsync(RequestSnippet.Of(before), RequestSnippet.Of(after), choice);
}
