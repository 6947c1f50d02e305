using System.Text.Json;

namespace Gemini.Gen.Tests.Wire;

/// <summary>Where the live service departs from its own declarations, reading goes on.</summary>
public class LeniencyTests
{
    [Fact]
    public void An_interaction_that_is_not_stored_may_have_an_empty_id_which_is_kept() =>
        Assert.Equal("""{"id":"","status":"completed"}""", Interaction.Parse("""{"id":"","status":"completed"}""").ToJson());

    [Fact]
    public void An_interaction_that_is_not_stored_has_no_id()
    {
        var created = (InteractionCreatedEvent)InteractionEvent.Parse("""{"event_type":"interaction.created","interaction":{"model":"m","object":"interaction"}}""");
        var update = (InteractionStatusUpdateEvent)InteractionEvent.Parse("""{"event_type":"interaction.status_update","status":"in_progress"}""");

        Assert.Null(created.Interaction!.Id);
        Assert.Equal(default, created.Interaction.Status);
        Assert.Null(update.InteractionId);
    }

    [Theory]
    [InlineData("user_input")]
    [InlineData("model_output")]
    [InlineData("thought")]
    [InlineData("function_call")]
    [InlineData("function_result")]
    [InlineData("google_search_call")]
    [InlineData("google_search_result")]
    [InlineData("code_execution_call")]
    [InlineData("code_execution_result")]
    [InlineData("url_context_call")]
    [InlineData("url_context_result")]
    [InlineData("mcp_server_tool_call")]
    [InlineData("mcp_server_tool_result")]
    [InlineData("file_search_call")]
    [InlineData("file_search_result")]
    [InlineData("google_maps_call")]
    [InlineData("google_maps_result")]
    [InlineData("retrieval_call")]
    [InlineData("retrieval_result")]
    [InlineData("processing_call")]
    [InlineData("processing_result")]
    public void A_step_that_has_just_started_is_an_empty_shell(string type)
    {
        var json = $$"""{"type":"{{type}}"}""";
        var step = Step.Parse(json);

        Assert.Equal(type, step.Type);
        Assert.IsNotType<UnknownStep>(step);
        Assert.Equal(json, step.ToJson());
    }

    [Fact]
    public void A_call_without_arguments_is_called_with_an_empty_object()
    {
        FunctionCall call = (FunctionCallStep)Step.Parse("""{"type":"function_call","id":"c","name":"f"}""");

        Assert.Equal(new FunctionCall("f", RawJson.Parse("{}"), "c"), call);
    }

    [Theory]
    [InlineData("""{"error":{"code":"rate_limit_exceeded"}}""", "rate_limit_exceeded")]
    [InlineData("""{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}""", "429")]
    [InlineData("""{"error":{"message":"no code"}}""", null)]
    public void An_error_code_is_a_name_or_a_number(string json, string? code) =>
        Assert.Equal(code, GeminiJson.ReadError(System.Text.Encoding.UTF8.GetBytes(json))!.Code);

    [Fact]
    public void Large_numbers_may_be_strings_and_are_written_as_such()
    {
        var request = new AgentInteractionRequest { Agent = "a", AgentConfig = new AntigravityAgentConfig { MaxTotalTokens = 200_000 } };

        Assert.Equal("""{"agent":"a","agent_config":{"type":"antigravity","max_total_tokens":"200000"}}""", request.ToJson(), JsonComparer.Instance);
        Assert.Equal(request, InteractionRequest.Parse(request.ToJson()));
        Assert.Equal(7, Interaction.Parse("""{"usage":{"total_tokens":"7"}}""").Usage!.TotalTokens);
    }

    [Fact]
    public void Arguments_may_nest_deeply()
    {
        var json = $$"""{"steps":[{"type":"function_call","arguments":{{new string('[', 200)}}{{new string(']', 200)}}},{"type":"new","a":{{new string('[', 200)}}{{new string(']', 200)}}}]}""";

        Assert.Equal(json, Interaction.Parse(json).ToJson());
        Assert.Equal(JsonValueKind.Array, Interaction.Parse(json).FunctionCalls[0].Arguments.ToElement().ValueKind);
    }

    [Fact]
    public void An_interaction_always_has_steps() => Assert.Empty(Interaction.Parse("{}").Steps);

    [Fact]
    public void A_step_without_content_has_none() => Assert.Empty(Interaction.Parse("""{"steps":[{"type":"model_output"}]}""").Outputs);

    [Fact]
    public void Times_that_cannot_be_read_are_kept()
    {
        var interaction = Interaction.Parse("""{"created":"2026-09-14T08:15:30.123456789Z","updated":"yesterday"}""");

        Assert.Equal(new DateTimeOffset(2026, 9, 14, 8, 15, 30, TimeSpan.Zero).AddTicks(1234568), interaction.Created);
        Assert.Null(interaction.Updated);
        Assert.Equal("""{"created":"2026-09-14T08:15:30.123456789Z","updated":"yesterday"}""", interaction.ToJson());
        Assert.Equal("""{"created":"2026-09-14T08:15:30Z"}""", new Interaction { Created = new(2026, 9, 14, 10, 15, 30, TimeSpan.FromHours(2)) }.ToJson());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{")]
    public void What_is_no_interaction_is_refused(string json) => Assert.Throws<JsonException>(() => Interaction.Parse(json));

    [Fact]
    public void A_request_names_a_model_or_an_agent() => Assert.Throws<JsonException>(() => InteractionRequest.Parse("""{"input":"a"}"""));
}
