using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.MisplacedIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.MoveIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class GEM0105_MoveIdFixTests
{
    [Fact]
    public Task A_request_becomes_one_of_the_other_type() => Verify.VerifyAsync(
        """
        using Gemini.Gen;
        class C
        {
            Task M(InteractionsClient client) => client.CreateAsync(new ModelInteractionRequest
            {
                Model = [|"deep-research-preview-04-2026"|], // the researcher
                Input = "?",
            });
            Task N(InteractionsClient client) => client.CreateAsync(new Gemini.Gen.AgentInteractionRequest { Agent = [|GeminiModels.Gemini38Flash|], Input = "?" });
            Task O(InteractionsClient client)
            {
                var request = new ModelInteractionRequest { Model = [|GeminiAgents.DeepResearch|], Input = "?" };
                return client.CreateAsync(request);
            }
        }
        """,
        """
        using Gemini.Gen;
        class C
        {
            Task M(InteractionsClient client) => client.CreateAsync(new AgentInteractionRequest
            {
                Agent = "deep-research-preview-04-2026", // the researcher
                Input = "?",
            });
            Task N(InteractionsClient client) => client.CreateAsync(new Gemini.Gen.ModelInteractionRequest { Model = GeminiModels.Gemini38Flash, Input = "?" });
            Task O(InteractionsClient client)
            {
                var request = new AgentInteractionRequest { Agent = GeminiAgents.DeepResearch, Input = "?" };
                return client.CreateAsync(request);
            }
        }
        """,
        new() { Titles = ["Move 'deep-research-preview-04-2026' to where it belongs"] });

    [Fact]
    public Task Arguments_become_a_request() => Verify.VerifyAsync(
        """
        using Gemini.Gen;
        class C
        {
            Task M(InteractionsClient client, CancellationToken c) => client.CreateAsync([|GeminiAgents.DeepResearch|], "a | b", c);
            Task N(InteractionsClient client) => client.CreateAsync(model: [|"deep-research-preview-04-2026"|], input: "?");
        }
        """,
        """
        using Gemini.Gen;
        class C
        {
            Task M(InteractionsClient client, CancellationToken c) => client.CreateAsync(new AgentInteractionRequest { Agent = GeminiAgents.DeepResearch, Input = "a | b" }, c);
            Task N(InteractionsClient client) => client.CreateAsync(new AgentInteractionRequest { Agent = "deep-research-preview-04-2026", Input = "?" });
        }
        """);

    [Fact]
    public Task Options_bodies_and_JSON_text_get_the_other_member() => Verify.VerifyAsync(
        """"
        using System.Text.Json.Nodes;
        using Gemini.Gen;
        class C
        {
            object A() => new ConversationOptions { Model = [|GeminiAgents.Antigravity|], Store = true };
            object B() => new { agent = [|"gemini-3.8-flash"|], input = "?" };
            object D() => new Dictionary<string, object> { ["model"] = [|"deep-research-preview-04-2026"|], ["input"] = "?" };
            object E() => new Dictionary<string, object> { { "agent", [|"gemini-3.8-flash"|] }, { "input", "?" } };
            object F() => new JsonObject { ["model"] = [|"deep-research-preview-04-2026"|], ["input"] = "?" };
            string G = """
                { "model": "[|deep-research-preview-04-2026|]", "input": "?" }
                """;
            string H = "{\"agent\":\"[|gemini-3.8-flash|]\",\"input\":\"?\"}";
            object I() { const string model = "deep-research-preview-04-2026"; return new { [|model|], input = "?" }; }
        }
        """",
        """"
        using System.Text.Json.Nodes;
        using Gemini.Gen;
        class C
        {
            object A() => new ConversationOptions { Agent = GeminiAgents.Antigravity, Store = true };
            object B() => new { model = "gemini-3.8-flash", input = "?" };
            object D() => new Dictionary<string, object> { ["agent"] = "deep-research-preview-04-2026", ["input"] = "?" };
            object E() => new Dictionary<string, object> { { "model", "gemini-3.8-flash" }, { "input", "?" } };
            object F() => new JsonObject { ["agent"] = "deep-research-preview-04-2026", ["input"] = "?" };
            string G = """
                { "agent": "deep-research-preview-04-2026", "input": "?" }
                """;
            string H = "{\"model\":\"gemini-3.8-flash\",\"input\":\"?\"}";
            object I() { const string model = "deep-research-preview-04-2026"; return new { agent = model, input = "?" }; }
        }
        """");

    [Theory]
    [InlineData("""new ModelInteractionRequest { Model = [|"deep-research-preview-04-2026"|], Input = "?", GenerationConfig = new() }""")]
    [InlineData("""(ModelInteractionRequest)new ModelInteractionRequest { Model = [|"deep-research-preview-04-2026"|], Input = "?" }""")]
    [InlineData("""new ConversationOptions { Model = [|"deep-research-preview-04-2026"|], Agent = null }""")]
    [InlineData("""new { model = [|"deep-research-preview-04-2026"|], agent = "", input = "?" }""")]
    public Task Where_moving_the_id_may_not_be_enough_no_fix_is_offered(string expression) => Verify.VerifyNoFixAsync(
        $$"""
        using Gemini.Gen;
        class C { object M() => {{expression}}; }
        """);
}
