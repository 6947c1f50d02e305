using System.Text;

namespace Gemini.Gen.Tests.Wire.Traps;

/// <summary>Where the live service departs from its declarations, one test per trap that no other test names.</summary>
/// <remarks>
/// The others: missing ids, step shells, error codes that are strings or numbers, int64 as strings (<see cref="LeniencyTests"/>); merged
/// deltas and the rules of <c>arguments_delta</c> (<see cref="Streaming.AccumulatorTests"/>); server-sent events as the body of a 400
/// (<see cref="Errors.ApiExceptionTests"/>); UTF-8 byte offsets (<see cref="Citations.CitationRangeTests"/>).
/// </remarks>
public sealed class TrapTests
{
    [Theory]
    [InlineData("data: [DONE]\n\n")]
    [InlineData("event: done\ndata: [DONE]\n\n")]
    [InlineData("data: [DONE] \n\n")]
    public async Task The_end_marker_DONE_is_not_json(string marker)
    {
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("Hi.")) + marker + "data: beyond\n\n");

        Assert.Equal("Hi.", (await FoldAsync(test)).OutputText);
    }

    [Fact]
    public async Task Both_event_shapes_may_meet_one_reader()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.Stream(
            """{"event_type":"interaction.start","interaction":{"id":"a","model":"m","status":"in_progress"}}""",
            """{"event_type":"content.start","index":0,"content":{"type":"text"}}""",
            """{"event_type":"content.delta","index":0,"delta":{"type":"text","text":"Old, "}}""",
            """{"event_type":"content.stop","index":0}""",
            """{"event_type":"step.start","index":1,"step":{"type":"model_output"}}""",
            """{"event_type":"step.delta","index":1,"delta":{"type":"text","text":"new."}}""",
            """{"event_type":"step.stop","index":1}""",
            """{"event_type":"interaction.completed","interaction":{"id":"a","status":"completed"}}"""));
        Interaction interaction = await FoldAsync(test);

        Assert.Equal("Old, new.", interaction.OutputText);
        Assert.Equal(InteractionStatus.Completed, interaction.Status);
    }

    [Fact]
    public void A_code_execution_result_may_have_no_signature()
    {
        const string Json = """{"type":"code_execution_result","call_id":"c","result":"1\n"}""";
        var step = Assert.IsType<CodeExecutionResultStep>(Step.Parse(Json));
        var interaction = Fold(
            """{"event_type":"step.start","index":0,"step":{"type":"code_execution_result","call_id":"c"}}""",
            """{"event_type":"step.delta","index":0,"delta":{"type":"code_execution_result","result":"1\n"}}""");

        Assert.Null(step.Signature);
        Assert.Equal(Json, step.ToJson(), JsonComparer.Instance);
        Assert.Equal(step, Assert.Single(interaction.Steps));
    }

    [Fact]
    public void A_google_search_result_may_have_no_result()
    {
        var interaction = Fold(
            """{"event_type":"step.start","index":0,"step":{"type":"google_search_result","call_id":"c","signature":""}}""",
            """{"event_type":"step.delta","index":0,"delta":{"type":"google_search_result","signature":"c2ln"}}""");
        var step = Assert.IsType<GoogleSearchResultStep>(Assert.Single(interaction.Steps));

        Assert.Equal(("c", "c2ln", null), (step.CallId, step.Signature, step.Result));
    }

    [Fact]
    public void Usage_has_members_that_no_declaration_knows()
    {
        const string Json =
            """{"usage":{"total_tokens":7,"raw_prompt_token":3,"model_invocation_token_counts":[{"total_tokens":7}]},"object":"interaction","service_tier":"standard"}""";
        var interaction = Interaction.Parse(Json);

        Assert.Equal(7, interaction.Usage?.TotalTokens);
        Assert.Equal(3, interaction.Usage?.AdditionalMembers?["raw_prompt_token"].GetInt32());
        Assert.Equal(Json, interaction.ToJson(), JsonComparer.Instance);
    }

    [Theory]
    [InlineData("""{"type":"thought","signature":"c2ln"}""")]
    [InlineData("""{"type":"function_call","id":"c","name":"f","arguments":{}}""")]
    public void The_signature_is_on_the_thought_and_not_on_the_function_call(string json)
    {
        var step = Step.Parse(json);

        Assert.IsNotType<UnknownStep>(step);
        Assert.Equal(json, step.ToJson(), JsonComparer.Instance);
    }

    [Fact]
    public void Ids_and_signatures_are_opaque_and_of_any_length()
    {
        string opaque = string.Concat(Enumerable.Repeat("v1_Zm9v+/=", 10_000));
        var interaction = Interaction.Parse($$"""{"id":"{{opaque}}","steps":[{"type":"thought","signature":"{{opaque}}"}]}""");

        Assert.Equal((opaque, opaque), (interaction.Id, Assert.Single(interaction.Thoughts).Signature));
        Assert.Equal(interaction, Interaction.Parse(interaction.ToJson()) with { Steps = interaction.Steps });
    }

    private static Interaction Fold(params string[] events)
    {
        var accumulator = new InteractionAccumulator();
        foreach (string e in events)
            accumulator.Add(GeminiJson.ReadEvent(Encoding.UTF8.GetBytes(e)));
        return accumulator.ToInteraction();
    }

    private static async Task<Interaction> FoldAsync(TestClient test)
    {
        var accumulator = new InteractionAccumulator();
        await foreach (InteractionEvent e in test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" }))
            accumulator.Add(e);
        return accumulator.ToInteraction();
    }
}
