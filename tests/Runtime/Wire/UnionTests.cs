using System.Text.Json;

namespace Gemini.Gen.Tests.Wire;

/// <summary>Unions are told apart by their discriminator; what is not known is kept.</summary>
public class UnionTests
{
    [Theory]
    [InlineData("""{"type":"thought","signature":"s"}""")]
    [InlineData("""{"signature":"s","type":"thought"}""")]
    [InlineData("""{"summary":[{"type":"text","text":"type"}],"signature":"s","ty\u0070e":"thought"}""")]
    public void The_discriminator_may_stand_anywhere(string json) => Assert.Equal("s", Assert.IsType<ThoughtStep>(Step.Parse(json)).Signature);

    [Theory]
    [InlineData("""{"type":"hologram","frames":[1,2.50]}""", "hologram")]
    [InlineData("""{"frames":[]}""", "")]
    [InlineData("""{"type":7}""", "")]
    [InlineData("""{"type":null}""", "")]
    [InlineData("""{}""", "")]
    [InlineData("7", "")]
    [InlineData("[]", "")]
    public void What_is_not_known_is_kept_to_the_letter(string json, string type)
    {
        var step = Assert.IsType<UnknownStep>(Step.Parse(json));

        Assert.Equal(type, step.Type);
        Assert.Equal(json, step.ToJson());
    }

    [Fact]
    public void Every_union_keeps_what_it_does_not_know()
    {
        const string unknown = """{"type":"new","a":[1]}""";
        var request = InteractionRequest.Parse(
            $$"""
            {"agent":"a","agent_config":{{unknown}},"tools":[{{unknown}}],"response_format":[{{unknown}}],
             "input":[{"type":"user_input","content":[{{unknown}},{"type":"text","text":"t","annotations":[{{unknown}}]}]},{{unknown}}]}
            """);
        var delta = InteractionEvent.Parse($$"""{"event_type":"step.delta","index":0,"delta":{{unknown}}}""");
        var mode = InteractionRequest.Parse($$"""{"model":"m","generation_config":{"transcription_config":{"mode":{{unknown}} } } }""");

        Assert.IsType<UnknownAgentConfig>(((AgentInteractionRequest)request).AgentConfig);
        Assert.IsType<UnknownTool>(request.Tools![0]);
        Assert.IsType<UnknownResponseFormat>(request.ResponseFormat![0]);
        Assert.IsType<UnknownDelta>(((StepDeltaEvent)delta).Delta);
        Assert.IsType<UnknownTranscriptionMode>(((ModelInteractionRequest)mode).GenerationConfig!.TranscriptionConfig!.Mode!.Value.Settings);
        Assert.Equal(8, (request.ToJson() + delta.ToJson() + mode.ToJson()).Split(unknown).Length - 1);
    }

    [Fact]
    public void Unknown_events_keep_their_names_and_ids()
    {
        var read = Assert.IsType<UnknownEvent>(InteractionEvent.Parse("""{"event_type":"interaction.mood","event_id":"e1","mood":"calm"}"""));

        Assert.Equal(("interaction.mood", "e1"), (read.EventType, read.EventId));
    }

    [Fact]
    public void A_tool_this_version_does_not_know_can_be_sent() =>
        Assert.Equal(
            """{"model":"m","tools":[{"type":"bash"}]}""",
            new ModelInteractionRequest { Model = "m", Tools = [new UnknownTool(RawJson.Parse("""{"type":"bash"}"""))] }.ToJson());

    [Fact]
    public void A_field_this_version_does_not_know_can_be_sent()
    {
        var request = new ModelInteractionRequest
        {
            Model = "m",
            GenerationConfig = new() { Seed = 1, AdditionalMembers = new Dictionary<string, JsonElement> { ["top_k"] = RawJson.Parse("4").ToElement() } },
        };

        Assert.Equal("""{"model":"m","generation_config":{"seed":1,"top_k":4}}""", request.ToJson());
    }

    [Fact]
    public void Open_enums_keep_any_value_and_distinguish_case()
    {
        var interaction = Interaction.Parse("""{"status":"paused_by_moon"}""");

        Assert.Equal("paused_by_moon", interaction.Status.Value);
        Assert.NotEqual(InteractionStatus.Completed, (InteractionStatus)"Completed");
        Assert.Equal("""{"status":"paused_by_moon"}""", interaction.ToJson());
    }

    [Theory]
    [InlineData("completed", true, false)]
    [InlineData("failed", true, false)]
    [InlineData("cancelled", true, false)]
    [InlineData("incomplete", true, false)]
    [InlineData("budget_exceeded", true, false)]
    [InlineData("requires_action", false, false)]
    [InlineData("requires_continuation", false, false)]
    [InlineData("in_progress", false, true)]
    [InlineData("queued", false, true)]
    [InlineData("paused_by_moon", false, false)]
    public void A_status_is_terminal_or_running_or_waits(string value, bool terminal, bool running)
    {
        InteractionStatus status = value;

        Assert.Equal((terminal, running), (status.IsTerminal, status.IsRunning));
    }

    [Fact]
    public void Copies_keep_additional_members_and_are_equal_to_what_they_copy()
    {
        var usage = Interaction.Parse("""{"usage":{"total_tokens":3,"raw_prompt_token":117}}""").Usage!;
        var same = Interaction.Parse("""{"usage":{"raw_prompt_token":117,"total_tokens":3}}""").Usage!;

        Assert.Equal("""{"total_tokens":4,"raw_prompt_token":117}""", (usage with { TotalTokens = 4 }).ToJson());
        Assert.Equal(usage, same);
        Assert.Equal(usage.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(usage, usage with { AdditionalMembers = null });
        Assert.NotEqual(usage, same with { TotalTokens = 4 });
    }

    [Fact]
    public void Objects_are_equal_if_their_members_are()
    {
        Assert.Equal(new TextContent("a"), (Content)new TextContent { Text = "a" });
        Assert.NotEqual<Output>(new TextContent("a"), new TextContent("b"));
        Assert.Equal(new FunctionCallStep { Arguments = RawJson.Parse("{}") }, new FunctionCallStep { Arguments = RawJson.Parse("{}") });
        Assert.Equal(InteractionEvent.Parse("""{"event_type":"step.stop","index":1}"""), new StepStopEvent { Index = 1 });
        Assert.Equal((ToolChoice)"any", ToolChoice.Any);
    }

    [Fact]
    public void Keys_of_search_services_are_not_printed() =>
        Assert.DoesNotContain("secret", new ExaAiSearchConfig { ApiKey = "secret" }.ToString());
}
