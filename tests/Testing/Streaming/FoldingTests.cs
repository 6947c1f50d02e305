using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing.Tests.Streaming;

/// <summary>A stream says all that the stored interaction says: folded by the rules of the wire alone, it is the same.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("""{"type":"thought","signature":"c2ln","summary":[{"type":"text","text":"Thinking it over."}]}""")]
    [InlineData("""{"type":"model_output","content":[{"type":"text","text":"One two three four five","annotations":[{"type":"url_citation","url":"https://example.com","start_index":0,"end_index":3}]}]}""")]
    [InlineData("""{"type":"model_output","content":[{"type":"text","text":"[\"abcdefghijklm😀😀😀😀😀😀😀😀😀😀\"]"}]}""")]
    [InlineData("""{"type":"model_output","content":[{"type":"image","data":"AAAA","mime_type":"image/jpeg"}]}""")]
    [InlineData("""{"type":"google_search_call","id":"s1","search_type":"web_search","arguments":{"queries":["q"]},"signature":"c2ln"}""")]
    [InlineData("""{"type":"mcp_server_tool_call","id":"m1","name":"find","server_name":"tickets","arguments":{"q":1}}""")]
    [InlineData("""{"type":"mcp_server_tool_result","call_id":"m1","name":"find","server_name":"tickets","result":"none"}""")]
    [InlineData("""{"type":"function_call","id":"f1","name":"go","arguments":{"where":"to the 🏔 and back again"}}""")]
    public async Task A_streamed_step_is_the_stored_step(string step)
    {
        using var emulator = new GeminiEmulator();
        using var api = new RawApi(emulator);
        emulator.OnText("show").RespondsWith(step);

        var events = await api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"show","stream":true}""");
        var stored = (await api.GetAsync(events[0].GetProperty("interaction").Id())).Items("steps").Last();

        var folded = Fold(events.Where(e => e.Member("index")?.GetInt32() == events.Max(other => other.Integer("index"))));
        Assert.True(JsonNode.DeepEquals(stored.ToNode(), folded), $"{stored}\n{folded.ToJsonString()}");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(step), folded), folded.ToJsonString());
    }

    [Fact]
    public async Task No_piece_holds_half_a_character()
    {
        using var emulator = new GeminiEmulator();
        using var api = new RawApi(emulator);
        emulator.OnText("show").Replies("[\"" + string.Concat(Enumerable.Repeat("😀", 40)) + "\"]");

        var events = await api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"show","stream":true}""");

        var pieces = events.Select(e => e.Member("delta")?.Text("text")).OfType<string>().ToList();
        Assert.True(pieces.Count > 1);
        Assert.All(pieces, piece => Assert.DoesNotContain('\uFFFD', piece));
    }

    private static JsonObject Fold(IEnumerable<JsonElement> events)
    {
        var step = new JsonObject();
        var arguments = "";
        foreach (var e in events)
        {
            if (e.Member("step") is { } shell)
                step = JsonObject.Create(shell)!;
            else if (e.Member("delta") is { } delta)
                arguments += Apply(step, delta);
        }

        if (arguments.Length > 0)
            step["arguments"] = JsonNode.Parse(arguments);
        return step;
    }

    private static string Apply(JsonObject step, JsonElement delta)
    {
        switch (delta.Text("type"))
        {
            case "text":
                var blocks = List(step, "content");
                if (blocks.Count == 0)
                    blocks.Add((JsonNode)StepJson.Text(""));
                blocks[^1]!["text"] = blocks[^1]!["text"]!.GetValue<string>() + delta.Text("text");
                return "";
            case "text_annotation_delta":
                List(step, "content")[^1]!["annotations"] = delta.GetProperty("annotations").ToNode();
                return "";
            case "thought_summary":
                List(step, "summary").Add(delta.GetProperty("content").ToNode());
                return "";
            case "thought_signature":
                step["signature"] = delta.Text("signature");
                return "";
            case "arguments_delta":
                return delta.Text("arguments")!;
            case "image":
                List(step, "content").Add(delta.ToNode());
                return "";
            default:
                foreach (var member in delta.EnumerateObject())
                    step[member.Name] = member.Value.ToNode();
                return "";
        }
    }

    private static JsonArray List(JsonObject step, string name) => (JsonArray)(step[name] ??= new JsonArray());
}
