namespace Gemini.Gen.Tests.Wire;

/// <summary>The older wire revision is read into the same types.</summary>
public class LegacyRevisionTests
{
    [Fact]
    public void Outputs_become_steps()
    {
        var interaction = WireSamples.Response("legacy/responses/completed-all-outputs.json");

        Assert.Equal(16, interaction.Steps.Count);
        Assert.Equal(["text", "image", "audio", "video", "document"], Assert.IsType<ModelOutputStep>(interaction.Steps[^1]).Content!.Select(static c => c.Type));
        Assert.Equal(20, interaction.Outputs.Count);
        Assert.Equal("See the oak.", interaction.OutputText);
        Assert.Equal("Manual", Assert.Single(interaction.Steps.OfType<FileSearchResultStep>()).Result![0].ToElement().GetProperty("title").GetString());
    }

    [Fact]
    public void Function_calls_keep_their_signatures()
    {
        var calls = WireSamples.Response("legacy/responses/requires-action.json").FunctionCalls;

        Assert.Equal(["fc_1", "fc_2"], calls.Select(static call => call.Id));
        Assert.Equal("c2lnOmZj", calls[0].Signature);
    }

    [Fact]
    public void Lyria_answers_with_outputs_to_this_day() =>
        Assert.Equal(MimeType.AudioMp3, WireSamples.Response("steps/responses/lyria-legacy-outputs.json").OutputAudio?.MimeType);

    [Fact]
    public void New_steps_replace_the_outputs_that_were_read()
    {
        var interaction = WireSamples.Response("legacy/responses/completed-text.json") with { Steps = [new ModelOutputStep(new TextContent("Elm."))] };

        Assert.Equal("Elm.", Interaction.Parse(interaction.ToJson()).OutputText);
        Assert.DoesNotContain("outputs", interaction.ToJson());
    }

    [Fact]
    public void Steps_win_over_outputs_if_both_come() =>
        Assert.Equal(
            "new",
            Interaction.Parse("""{"outputs":[{"type":"text","text":"old"}],"steps":[{"type":"model_output","content":[{"type":"text","text":"new"}]}]}""").OutputText);

    [Theory]
    [InlineData("interaction.start", typeof(InteractionCreatedEvent))]
    [InlineData("content.start", typeof(StepStartEvent))]
    [InlineData("content.delta", typeof(StepDeltaEvent))]
    [InlineData("content.stop", typeof(StepStopEvent))]
    [InlineData("interaction.complete", typeof(InteractionCompletedEvent))]
    public void Older_event_names_are_read_into_the_current_types(string eventType, Type type)
    {
        var read = InteractionEvent.Parse($$"""{"event_type":"{{eventType}}"}""");

        Assert.IsType(type, read);
        Assert.Equal(eventType, read.EventType);
    }

    [Fact]
    public void A_content_start_begins_a_step()
    {
        var text = (StepStartEvent)InteractionEvent.Parse("""{"event_type":"content.start","index":1,"content":{"type":"text"}}""");
        var call = (StepStartEvent)InteractionEvent.Parse("""{"event_type":"content.start","index":2,"content":{"type":"function_call"}}""");

        Assert.IsType<TextContent>(Assert.Single(Assert.IsType<ModelOutputStep>(text.Step).Content!));
        Assert.IsType<FunctionCallStep>(call.Step);
        Assert.Equal("""{"event_type":"content.start","index":2,"content":{"type":"thought"}}""", (call with { Step = new ThoughtStep() }).ToJson(), JsonComparer.Instance);
    }

    [Fact]
    public void Turns_are_kept_and_can_be_seen_as_steps()
    {
        var input = WireSamples.Request("legacy/requests/create-stateless-function-result.json").Input!;

        Assert.NotNull(input.Turns);
        Assert.Equal(["user_input", "thought", "function_call", "function_result"], input.Steps.Select(static step => step.Type));
    }

    [Fact]
    public void Turns_of_the_model_become_answers() =>
        Assert.Equal(
            ["user_input", "thought", "model_output", "user_input"],
            WireSamples.Request("legacy/requests/create-turns.json").Input!.Steps.Select(static step => step.Type));

    [Fact]
    public void A_raw_schema_as_response_format_is_a_json_schema() =>
        Assert.Equal(
            "object",
            Assert.IsType<JsonSchemaResponseFormat>(Assert.Single(WireSamples.Request("legacy/requests/create-structured-output.json").ResponseFormat!)).Type);

    [Fact]
    public void The_oldest_annotations_have_no_type() =>
        Assert.Equal(
            new SourceCitation { StartIndex = 3, EndIndex = 6, Source = "https://example.org" },
            Assert.Single(WireSamples.Response("legacy/responses/december-2025.json").Citations).Annotation);
}
