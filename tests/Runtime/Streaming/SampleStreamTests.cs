using System.Text;
using System.Text.Json.Nodes;
using Gemini.Gen.Tests.Wire;

namespace Gemini.Gen.Tests.Streaming;

/// <summary>Whole streams of either wire revision, read through the client and folded.</summary>
public sealed class SampleStreamTests
{
    [Theory]
    [InlineData("steps/streams/start-with-content.sse", "Once upon a time.")]
    [InlineData("steps/streams/unknown-events.sse", "ok")]
    [InlineData("steps/streams/unstored.sse", "Hi.")]
    [InlineData("steps/streams/crlf-multiline-data.sse", "a")]
    [InlineData("steps/streams/server-tools.sse", "See the café.")]
    [InlineData("legacy/streams/text.sse", "An oak.")]
    public async Task The_text_is_whole(string sample, string text) => Assert.Equal(text, (await FoldAsync(sample)).OutputText);

    [Theory]
    [InlineData("steps/streams/function-call.sse", "requires_action", 3)]
    [InlineData("steps/streams/server-tools.sse", "completed", 16)]
    [InlineData("steps/streams/media.sse", "completed", 1)]
    [InlineData("legacy/streams/function-call.sse", "requires_action", 2)]
    [InlineData("legacy/streams/all-deltas.sse", "completed", 17)]
    public async Task Every_step_is_there_and_known(string sample, string status, int steps)
    {
        Interaction interaction = await FoldAsync(sample);

        Assert.Equal(status, interaction.Status.Value);
        Assert.Equal(steps, interaction.Steps.Count);
        Assert.DoesNotContain(interaction.Steps, s => s is UnknownStep);
        Assert.NotNull(interaction.Usage);
    }

    [Fact]
    public async Task Arguments_come_from_the_fragments_or_from_the_start()
    {
        Interaction interaction = await FoldAsync("steps/streams/function-call.sse");

        Assert.Equal(
            ["""{"room":"bedroom","on":true,"brightness":20}""", "{}"], interaction.FunctionCalls.Select(c => c.Arguments.ToString()));
        Assert.Equal("c2lnOmY=", Assert.Single(interaction.Thoughts).Signature);
    }

    [Fact]
    public async Task Server_tools_have_the_ids_of_their_start_and_the_rest_of_their_delta()
    {
        JsonArray steps = JsonNode.Parse((await FoldAsync("steps/streams/server-tools.sse")).ToJson())!["steps"]!.AsArray();

        string[] expected =
        [
            """{"type":"google_search_call","id":"c1","signature":"c2lnOjE=","arguments":{"queries":["tide lagos"]}}""",
            """{"type":"google_search_result","call_id":"c1","signature":"c2lnOjI=","is_error":false,"result":[{"search_suggestions":"<div/>"}]}""",
            """{"type":"code_execution_call","id":"c2","signature":"c2lnOjM=","arguments":{"code":"print(1)","language":"python"}}""",
            """{"type":"code_execution_result","call_id":"c2","signature":"","result":"1\n","is_error":false}""",
            """{"type":"url_context_call","id":"c3","signature":"","arguments":{"urls":["https://example.org"]}}""",
            """{"type":"url_context_result","call_id":"c3","result":[{"url":"https://example.org","status":"success"}],"is_error":false}""",
            """{"type":"mcp_server_tool_call","id":"c4","name":"find_ticket","server_name":"tickets","arguments":{"query":"lamp"}}""",
            """{"type":"mcp_server_tool_result","call_id":"c4","name":"find_ticket","server_name":"tickets","result":{"id":"T-12"}}""",
            """{"type":"file_search_call","id":"c5","signature":"c2lnOjY="}""",
            """{"type":"file_search_result","call_id":"c5","result":[{}],"signature":"c2lnOjc="}""",
            """{"type":"google_maps_call","id":"c6","arguments":{"queries":["cafe"]},"signature":"c2lnOjg="}""",
            """{"type":"google_maps_result","call_id":"c6","result":[{"places":[{"name":"Café Mar"}]}],"signature":"c2lnOjk="}""",
            """{"type":"retrieval_call","id":"c7","arguments":{"queries":["manual"]},"retrieval_type":"rag_store","signature":"c2lnOmE="}""",
            """{"type":"retrieval_result","call_id":"c7","is_error":false,"signature":"c2lnOmI="}""",
            """{"type":"function_result","call_id":"call_1","name":"set_lamp","result":{"ok":true},"is_error":false}""",
        ];
        Assert.All(expected, (json, i) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), steps[i]), steps[i]!.ToJsonString()));
    }

    [Fact]
    public async Task Media_of_a_stream_are_blocks_with_audio_joined()
    {
        IReadOnlyList<Content> blocks = Assert.IsType<ModelOutputStep>(Assert.Single((await FoldAsync("steps/streams/media.sse")).Steps)).Content!;

        Assert.Equal(
            [typeof(TextContent), typeof(ImageContent), typeof(AudioContent), typeof(VideoContent), typeof(DocumentContent)],
            blocks.Select(b => b.GetType()));
        byte[] chunk = Convert.FromBase64String("UklGRiQAAABXQVZFZm10IBAAAAABAAEA");
        Assert.Equal([.. chunk, .. chunk], Assert.IsType<AudioContent>(blocks[2]).Data!.Value.ToArray());
    }

    [Fact]
    public async Task Media_of_the_older_revision_leave_no_empty_block_of_their_start()
    {
        Interaction interaction = await FoldAsync("legacy/streams/all-deltas.sse");

        Assert.All(interaction.Steps.OfType<ModelOutputStep>(), s => Assert.Single(s.Content!));
        Assert.NotNull(interaction.OutputImage?.Data);
        Assert.NotNull(interaction.OutputAudio?.Data);
    }

    [Fact]
    public async Task A_broken_background_stream_and_its_resumption_give_the_whole()
    {
        using var test = new TestClient();
        test.Server.Events(Text("steps/streams/background-with-event-ids.sse")).Events(Text("steps/streams/background-resumed.sse"));
        Interaction interaction = await InteractionAccumulator.AccumulateAsync(
            test.Interactions.StreamAsync(new AgentInteractionRequest { Agent = "a", Input = "Hi", Background = true }));

        Assert.Equal("# Wave energy\n", interaction.OutputText);
        Assert.EndsWith("last_event_id=evt_0007", test.Server.Requests[1].Uri.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("steps/streams/error.sse", "deadline_exceeded")]
    [InlineData("legacy/streams/error.sse", "gateway_timeout")]
    public async Task An_error_event_ends_the_stream(string sample, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<GeminiStreamException>(() => FoldAsync(sample))).Code);

    private static async Task<Interaction> FoldAsync(string sample)
    {
        using var test = new TestClient();
        test.Server.Events(Text(sample));
        return await InteractionAccumulator.AccumulateAsync(
            test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" }));
    }

    private static string Text(string sample) => Encoding.UTF8.GetString(WireSamples.Read(sample));
}
