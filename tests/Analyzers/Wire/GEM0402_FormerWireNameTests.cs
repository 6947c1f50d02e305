using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Wire.FormerNameAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Wire;

public class GEM0402_FormerWireNameTests
{
    [Fact]
    public Task The_message_names_what_took_its_place() => Verify.VerifyAsync(
        Gemini("""var outputs = json.GetProperty("{|#0:outputs|}"); if (type == "{|#1:content.delta|}") return;"""),
        new ExpectedDiagnostic(
            "GEM0402",
            0,
            "Interactions responses have no 'outputs' since June 2026; read 'steps': the answer is in the 'content' of the steps of type 'model_output'"),
        new ExpectedDiagnostic("GEM0402", 1, "Interactions responses have no 'content.delta' since June 2026; read 'step.delta'"));

    [Theory]
    [InlineData("_ = json.GetProperty(\"[|outputs|]\")[0].GetProperty(\"text\").GetString();")]
    [InlineData("if (json.TryGetProperty(\"[|outputs|]\", out var o)) Use(o);")]
    [InlineData("_ = json.TryGetProperty(\"[|outputs|]\"u8, out var o);")]
    [InlineData("_ = node[\"[|outputs|]\"]![0]!.AsObject();")]
    [InlineData("_ = node?[\"[|outputs|]\"]?.AsArray();")]
    [InlineData("_ = node.AsObject().ContainsKey(\"[|outputs|]\");")]
    [InlineData("_ = node.AsObject().TryGetPropertyValue(\"[|outputs|]\", out var o);")]
    [InlineData("_ = json.GetProperty(\"usage\").GetProperty(\"[|total_reasoning_tokens|]\").GetInt32();")]
    [InlineData("foreach (var p in json.EnumerateObject()) if (p.NameEquals(\"[|outputs|]\")) Use(p.Value);")]
    [InlineData("_ = json.GetProperty(@\"[|outputs|]\");")]
    [InlineData("_ = json.GetProperty(\"\"\"[|outputs|]\"\"\");")]
    public Task Former_members_are_reported_where_they_are_read(string code) => Verify.VerifyAsync(Gemini(code));

    [Theory]
    [InlineData("if (type == \"[|content.delta|]\") Use(json);")]
    [InlineData("if (type != \"[|interaction.complete|]\") return;")]
    [InlineData("if (type is \"[|content.start|]\" or \"[|content.stop|]\") return;")]
    [InlineData("if (string.Equals(type, \"[|interaction.start|]\", StringComparison.Ordinal)) return;")]
    [InlineData("if (\"[|content.delta|]\".Equals(type)) return;")]
    [InlineData("switch (type) { case \"[|content.delta|]\": break; case \"[|interaction.complete|]\": return; }")]
    [InlineData("_ = type switch { \"[|content.delta|]\" => 1, _ => 2 };")]
    [InlineData("if (line == \"event: [|content.delta|]\") return;")]
    [InlineData("if (json.GetProperty(\"event_type\").ValueEquals(\"interaction.status_update\") && type == \"[|content.stop|]\") return;")]
    public Task Former_events_are_reported_where_they_are_compared(string code) => Verify.VerifyAsync(Gemini(code));

    [Theory]
    // A reader of both revisions.
    [InlineData("if (!json.TryGetProperty(\"steps\", out var o)) json.TryGetProperty(\"outputs\", out o);")]
    [InlineData("switch (type) { case \"content.delta\": case \"step.delta\": break; }")]
    [InlineData("if (type is \"interaction.complete\" or \"interaction.completed\") return;")]
    // Two models kept the older shape.
    [InlineData("if (model.StartsWith(\"lyria-3\")) _ = json.GetProperty(\"outputs\");")]
    // Not read.
    [InlineData("node[\"outputs\"] = new JsonArray();")]
    [InlineData("var o = new JsonObject { [\"outputs\"] = 1 };")]
    [InlineData("Console.WriteLine(\"outputs\");")]
    [InlineData("var events = new[] { \"content.delta\" };")]
    [InlineData("_ = model.Replace(\"content.delta\", \"\");")]
    // Read from something else.
    [InlineData("_ = typeof(Random).GetProperty(\"outputs\");")]
    [InlineData("_ = new Dictionary<string, int>().TryGetValue(\"outputs\", out var count);")]
    [InlineData("_ = settings[\"outputs\"];")]
    // What there still is.
    [InlineData("if (type is \"step.start\" or \"step.stop\" or \"interaction.created\" or \"error\") return;")]
    [InlineData("_ = json.GetProperty(\"output\");")]
    public Task What_is_not_a_read_of_a_former_name_is_silent(string code) => Verify.VerifyAsync(Gemini(code));

    [Fact]
    public Task A_type_made_for_responses_is_reported() => Verify.VerifyAsync(TestCode.Of("""
        using System.Text.Json.Serialization;
        namespace Shop.Gemini;
        class InteractionResponse
        {
            [JsonPropertyName("id")] public string? Id { get; set; }
            [JsonPropertyName("status")] public string? Status { get; set; }
            [JsonPropertyName("{|GEM0402:outputs|}")] public string[]? Outputs { get; set; }
        }
        """) with { ReferencesRuntime = false });

    [Fact]
    public Task Discriminators_of_events_are_reported() => Verify.VerifyAsync(TestCode.Of("""
        using System.Text.Json.Serialization;
        namespace Shop.Gemini;
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "event_type")]
        [JsonDerivedType(typeof(Started), "{|GEM0402:interaction.start|}")]
        [JsonDerivedType(typeof(Delta), "{|GEM0402:content.delta|}")]
        class InteractionEvent;
        class Started : InteractionEvent;
        class Delta : InteractionEvent;
        """) with { ReferencesRuntime = false });

    [Theory]
    // Of another service's type.
    [InlineData("namespace Shop.Comfy; class WorkflowResult { [JsonPropertyName(\"status\")] public string? S { get; set; } [JsonPropertyName(\"outputs\")] public string[]? O { get; set; } }")]
    // Both revisions.
    [InlineData("namespace Shop.Gemini; class InteractionResponse { [JsonPropertyName(\"status\")] public string? S { get; set; } [JsonPropertyName(\"outputs\")] public string[]? O { get; set; } [JsonPropertyName(\"steps\")] public string[]? T { get; set; } }")]
    // Gemini, but something else's response.
    [InlineData("namespace Shop.Gemini; class PipelineResult { [JsonPropertyName(\"status\")] public string? S { get; set; } [JsonPropertyName(\"outputs\")] public string[]? O { get; set; } }")]
    // A user interface's interactions.
    [InlineData("namespace Shop.Desk; class InteractionResponse { [JsonPropertyName(\"status\")] public string? S { get; set; } [JsonPropertyName(\"outputs\")] public string[]? O { get; set; } }")]
    public Task Types_made_for_something_else_are_silent(string code) =>
        Verify.VerifyAsync(TestCode.Of("using System.Text.Json.Serialization;\n" + code) with { ReferencesRuntime = false });

    [Fact]
    public Task Other_services_are_silent() => Verify.VerifyAsync(TestCode.Of("""
        using System.Text.Json;
        class OpenAi
        {
            const string Url = "https://api.openai.com/v1/responses";
            string? Text(JsonElement json, string type) => type == "content.delta" ? json.GetProperty("outputs").GetString() : null;
        }
        class Comfy
        {
            const string Url = "http://127.0.0.1:8188/history";
            JsonElement Images(JsonElement json) => json.GetProperty("outputs");
        }
        class GeminiImages
        {
            const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent";
            JsonElement Run(JsonElement json) => json.GetProperty("outputs");
        }
        """) with { ReferencesRuntime = false });

    [Fact]
    public Task The_older_view_of_this_runtime_is_silent() => Verify.VerifyAsync("""
        using Gemini.Gen;
        class C
        {
            const string Path = "v1beta/interactions/1";
            object M(Interaction interaction) => interaction.Outputs;
        }
        """);

    private static TestCode Gemini(string code) => TestCode.Of($$"""
        using System.Text.Json;
        using System.Text.Json.Nodes;
        class GeminiReader
        {
            const string Address = "https://generativelanguage.googleapis.com/v1beta/interactions";
            static void Use(JsonElement element) { }
            void M(JsonElement json, JsonNode node, string type, string line, string model, Dictionary<string, string> settings)
            {
                {{code}}
            }
        }
        """) with { ReferencesRuntime = false };
}
