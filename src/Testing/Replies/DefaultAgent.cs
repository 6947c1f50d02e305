using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>What agents produce when nothing is scripted: steps of the kinds that the real ones produce.</summary>
internal static class DefaultAgent
{
    private const string SourceUrl = "https://example.com/source";

    public static IReadOnlyList<JsonElement> Answer(EmulatedTurn turn)
    {
        if (BuiltInAgents.IsDeepResearch(turn.Agent!))
            return turn.Request.Member("agent_config")?.Flag("collaborative_planning") == true ? Plan(turn.Text) : Research(turn.Text);
        return BuiltInAgents.IsAntigravity(turn.Agent!) ? RunCode() : [Output($"The agent {turn.Agent} finished: {turn.Text}")];
    }

    private static List<JsonElement> Plan(string topic) =>
    [
        StepJson.Thought("Drafting a plan.").Freeze(),
        Output($"Plan for: {topic}\n1. Collect sources.\n2. Compare them.\n3. Write the report."),
    ];

    private static List<JsonElement> Research(string topic) =>
    [
        StepJson.Thought($"Planning the research: {topic}").Freeze(),
        new JsonObject
        {
            ["type"] = "google_search_call",
            ["id"] = "search_1",
            ["arguments"] = new JsonObject { ["queries"] = new JsonArray(JsonValue.Create(topic)) },
            ["search_type"] = "web_search",
            ["signature"] = "ZW11bGF0ZWQgc2VhcmNo",
        }.Freeze(),
        new JsonObject
        {
            ["type"] = "google_search_result",
            ["call_id"] = "search_1",
            ["result"] = new JsonArray(new JsonObject { ["search_suggestions"] = "<div>emulated</div>" }),
            ["signature"] = "ZW11bGF0ZWQgcmVzdWx0",
        }.Freeze(),
        Report(topic),
    ];

    private static JsonElement Report(string topic)
    {
        var heading = $"# {topic}\n\n";
        const string Finding = "The emulator found one source.";
        var text = StepJson.Text(heading + Finding);
        // Offsets of annotations count UTF-8 bytes.
        text["annotations"] = new JsonArray(new JsonObject
        {
            ["type"] = "url_citation",
            ["url"] = SourceUrl,
            ["title"] = "An emulated source",
            ["start_index"] = Encoding.UTF8.GetByteCount(heading),
            ["end_index"] = Encoding.UTF8.GetByteCount(heading + Finding),
        });
        return StepJson.Output(text).Freeze();
    }

    private static List<JsonElement> RunCode() =>
    [
        new JsonObject
        {
            ["type"] = "code_execution_call",
            ["id"] = "code_1",
            ["arguments"] = new JsonObject { ["code"] = "print('hello')", ["language"] = "python" },
            ["signature"] = "",
        }.Freeze(),
        new JsonObject { ["type"] = "code_execution_result", ["call_id"] = "code_1", ["result"] = "hello\n" }.Freeze(),
        Output("The code ran and printed: hello"),
    ];

    private static JsonElement Output(string text) => StepJson.Output(StepJson.Text(text)).Freeze();
}
