using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.MisplacedIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

public class GEM0105_MisplacedIdTests
{
    [Fact]
    public Task Requests_and_options_of_the_runtime_are_checked() => Verify.VerifyAsync(
        """
        using Gemini.Gen;
        class C
        {
            const string Own = "antigravity-preview-09-2026";
            object[] M() => new object[]
            {
                new ModelInteractionRequest { Model = {|#0:"deep-research-preview-04-2026"|}, Input = "?" },
                new ModelInteractionRequest { Model = {|#1:GeminiAgents.DeepResearch|}, Input = "?" },
                new AgentInteractionRequest { Agent = {|#2:GeminiModels.Gemini38Flash|}, Input = "?" },
                new ConversationOptions { Model = {|#3:Own|} },
                new ConversationOptions { Agent = {|#4:"gemini-1.5-pro"|} },
            };
        }
        """,
        new("GEM0105", 0, "'deep-research-preview-04-2026' is an agent; send it in an 'AgentInteractionRequest'"),
        new("GEM0105", 1, "'deep-research-preview-04-2026' is an agent; send it in an 'AgentInteractionRequest'"),
        new("GEM0105", 2, "'gemini-3.8-flash' is a model; send it in a 'ModelInteractionRequest'"),
        new("GEM0105", 3, "'antigravity-preview-09-2026' is an agent; set 'Agent' instead"),
        new("GEM0105", 4, "'gemini-1.5-pro' is a model; set 'Model' instead"));

    [Fact]
    public Task The_model_argument_of_create_is_checked() => Verify.VerifyAsync(
        """
        using Gemini.Gen;
        class C
        {
            Task M(InteractionsClient client) => client.CreateAsync({|#0:GeminiAgents.DeepResearch|}, "Find out.");
            Task N(InteractionsClient client) => client.CreateAsync(input: "Find out.", model: {|GEM0105:"deep-research-max-preview-04-2026"|});
        }
        """,
        new ExpectedDiagnostic("GEM0105", 0, "'deep-research-preview-04-2026' is an agent; send it in an 'AgentInteractionRequest'"));

    [Fact]
    public Task Copies_and_local_constants_are_checked() => ReportsAsync("""
        using Gemini.Gen;
        class C
        {
            ModelInteractionRequest M(ModelInteractionRequest request)
            {
                const string agent = GeminiAgents.Antigravity;
                return request with { Model = [|agent|] };
            }
        }
        """);

    [Fact]
    public Task Anonymous_bodies_of_any_client_are_checked() => Verify.VerifyAsync(
        """
        class C
        {
            object A() => new { model = {|#0:"deep-research-preview-04-2026"|}, input = "?" };
            object B() => new { agent = {|#1:"gemini-3.8-flash"|}, input = new[] { "?" }, stream = true };
        }
        """,
        new("GEM0105", 0, "'deep-research-preview-04-2026' is an agent; send it as 'agent'"),
        new("GEM0105", 1, "'gemini-3.8-flash' is a model; send it as 'model'"));

    [Fact]
    public Task Dictionaries_and_JSON_objects_are_checked() => ReportsAsync("""
        using System.Text.Json.Nodes;
        class C
        {
            object A() => new Dictionary<string, object> { ["model"] = [|"deep-research-preview-04-2026"|], ["input"] = "?" };
            object B() => new Dictionary<string, object> { { "agent", [|"gemini-3.8-flash"|] }, { "input", "?" } };
            object D() => new JsonObject { ["model"] = [|"deep-research-preview-04-2026"|], ["input"] = "?" };
        }
        """);

    [Fact]
    public Task JSON_text_is_checked_at_the_exact_place() => ReportsAsync(""""
        class C
        {
            string A = "{ \"model\": \"[|deep-research-preview-04-2026|]\", \"input\": \"?\" }";
            string B = @"{ ""agent"": ""[|gemini-3.8-flash|]"", ""input"": ""?"" }";
            string D = """
                {
                  // The body.
                  "input": "?",
                  "model": "[|antigravity-preview-09-2026|]",
                }
                """;
        }
        """");

    [Fact]
    public Task The_right_member_is_silent() => SilentAsync(""""
        using Gemini.Gen;
        class C
        {
            object[] M(InteractionsClient client, string id) => new object[]
            {
                new ModelInteractionRequest { Model = GeminiModels.Gemini38Flash, Input = "?" },
                new AgentInteractionRequest { Agent = GeminiAgents.DeepResearch, Input = "?" },
                new AgentInteractionRequest { Agent = "my-own-agent", Input = "?" },
                new ModelInteractionRequest { Model = id, Input = "?" },
                new ConversationOptions { Model = "gemini-3.8-flash" },
                client.CreateAsync("gemini-3.8-flash", "?"),
                new { model = "gemini-3.8-flash", input = "?" },
                new { agent = "deep-research-preview-04-2026", input = "?" },
                """{ "model": "gemini-3.8-flash", "input": "?" }""",
            };
        }
        """");

    [Fact]
    public Task Members_of_the_same_name_that_are_no_request_are_silent() => SilentAsync("""
        using Gemini.Gen;
        class Row { public string? Model { get; set; } public string? Agent { get; set; } public string? Input { get; set; } }
        class C
        {
            object[] M(string input) => new object[]
            {
                new Row { Model = "deep-research-preview-04-2026", Input = "?" },
                new { model = "deep-research-preview-04-2026", cost = 1 },
                new { name = "deep-research-preview-04-2026", input },
                new Dictionary<string, string> { ["model"] = "deep-research-preview-04-2026" },
                new Dictionary<string, string> { ["input"] = "model", ["id"] = "deep-research-preview-04-2026" },
                "{ \"model\": \"deep-research-preview-04-2026\", \"output\": \"input\" }",
                "The \"model\" takes an \"input\" such as \"deep-research-preview-04-2026\"",
                new[] { "model", "deep-research-preview-04-2026", "input" },
            };
        }
        """);

    [Fact]
    public Task An_id_that_only_a_family_knows_is_silent() => SilentAsync("""
        class C { object A() => new { agent = "gemini-1.5-pro-009", input = "?" }; }
        """);

    [Fact]
    public Task An_agent_of_the_users_catalog_counts_and_an_allowed_id_does_not() => Verify.VerifyAsync(new TestCode
    {
        DefaultId = "GEM0105",
        Sources =
        [
            new("Test.cs", """
                class C
                {
                    object A() => new { model = [|"billing-agent-2"|], input = "?" };
                    object B() => new { model = "deep-research-preview-04-2026", input = "?" };
                }
                """),
        ],
        AdditionalFiles = [new("gemini-models.json", """{ "agents": [{ "id": "billing-agent-2", "status": "current" }] }""")],
        EditorConfig = "[*.cs]\ngemini_gen.allowed_ids = deep-research-*\n",
    });

    [Fact]
    public Task Without_the_runtime_bodies_are_still_checked() => Verify.VerifyAsync(
        TestCode.Of("""class C { object A() => new { model = [|"deep-research-preview-04-2026"|], input = "?" }; }""") with { ReferencesRuntime = false });

    private static Task ReportsAsync(string source) => Verify.VerifyAsync(source);

    private static Task SilentAsync(string source) => Verify.VerifyAsync(source);
}
