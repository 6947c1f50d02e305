using System.Net;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Continuations;

/// <summary>Answers that the service pauses at its limit of tokens per request are continued, as the official SDKs do it.</summary>
public sealed class ContinuationTests
{
    private const string Usage =
        """{"total_tokens":10,"total_input_tokens":6,"total_output_tokens":4,"output_tokens_by_modality":[{"modality":"text","tokens":4}]}""";

    private static readonly ModelInteractionRequest Request = new()
    {
        Model = "m",
        Input = "Tell it all",
        SystemInstruction = "Be kind.",
        PreviousInteractionId = "v1_0",
        GenerationConfig = new() { Seed = 7 },
    };

    [Fact]
    public async Task The_parts_become_one_interaction()
    {
        using var test = new TestClient();
        test.Server
            .Json(Paused("v1_1", "t1", "One, ", "\"previous_interaction_id\":\"v1_0\",\"created\":\"2026-11-23T10:00:00Z\","))
            .Json(Paused("v1_2", "t2", "two, ", "\"previous_interaction_id\":\"v1_1\",\"created\":\"2026-11-23T10:01:00Z\","))
            .Json(Part("v1_3", "completed", "three.", "\"previous_interaction_id\":\"v1_2\","));
        Interaction interaction = await test.Interactions.CreateAsync(Request);

        Assert.Equal("One, two, three.", interaction.OutputText);
        Assert.Equal(("v1_3", InteractionStatus.Completed, null), (interaction.Id, interaction.Status, interaction.ContinuationToken));
        Assert.Equal(["v1_1", "v1_2", "v1_3"], interaction.ContinuationIds);
        Assert.Equal(("v1_0", "2026-11-23T10:00:00Z"), (interaction.PreviousInteractionId, $"{interaction.Created:yyyy-MM-ddTHH:mm:ssZ}"));
    }

    [Fact]
    public async Task What_all_parts_consumed_is_added_up()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("v1_1", "t1", "One, ")).Json(Part("v1_2", "completed", "two."));
        Usage usage = (await test.Interactions.CreateAsync(Request)).Usage!;

        Assert.Equal((20, 12, 8, 6), (usage.TotalTokens, usage.TotalInputTokens, usage.TotalOutputTokens, usage.InitialInputTokens));
        Assert.Equal(new ModalityTokens { Modality = "text", Tokens = 8 }, Assert.Single(usage.OutputTokensByModality!));
    }

    [Fact]
    public async Task Of_a_stored_interaction_the_service_has_the_input_and_the_settings_are_sent_again()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("v1_1", "t1", "One, ")).Json(Part("v1_2", "completed", "two."));
        await test.Interactions.CreateAsync(Request);

        AssertBody(
            """
            {"model":"m","system_instruction":"Be kind.","generation_config":{"seed":7},
             "previous_interaction_id":"v1_1","continuation_token":"t1"}
            """,
            test.Server.Requests[1]);
    }

    [Theory]
    [InlineData(false, "v1_1")]
    [InlineData(null, "")]
    public async Task Of_one_that_is_not_stored_the_input_is_sent_again(bool? store, string id)
    {
        using var test = new TestClient();
        test.Server.Json(Paused(id, "t1", "One, ")).Json(Part(id, "completed", "two."));
        await test.Interactions.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Store = store });

        AssertBody(
            $$"""{"model":"m","input":"Hi","continuation_token":"t1"{{(store is null ? "" : ",\"store\":false")}}}""",
            test.Server.Requests[1]);
    }

    [Fact]
    public async Task The_users_input_that_a_later_part_repeats_does_not_cut_the_answer_off()
    {
        using var test = new TestClient();
        test.Server
            .Json(Paused("v1_1", "t1", "One, "))
            .Json(Samples.Interaction(
                "v1_2",
                "completed",
                """{"type":"user_input","content":[{"type":"text","text":"Tell it all"}]}""",
                """{"type":"model_output","content":[{"type":"text","text":"two."}]}"""));

        Assert.Equal("One, two.", (await test.Interactions.CreateAsync(Request)).OutputText);
    }

    [Fact]
    public async Task A_token_that_comes_back_ends_the_run()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("v1_1", "t1", "One, ")).Json(Paused("v1_2", "t1", "two, "));
        Interaction interaction = await test.Interactions.CreateAsync(Request);

        Assert.Equal((InteractionStatus.RequiresContinuation, "One, two, "), (interaction.Status, interaction.OutputText));
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task Without_a_token_there_is_nothing_to_go_on_with()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("One, ", "v1_1", "requires_continuation"));

        Assert.Equal(InteractionStatus.RequiresContinuation, (await test.Interactions.CreateAsync(Request)).Status);
    }

    [Fact]
    public async Task A_continuation_that_fails_throws_what_came_before_and_the_token()
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        test.Server
            .Json(Paused("v1_1", "t1", "One, "))
            .Json(Paused("v1_2", "t2", "two, "))
            .Json(Samples.Error("service_unavailable", "Busy."), HttpStatusCode.ServiceUnavailable, ("Retry-After", "9"));
        var e = await Assert.ThrowsAsync<ContinuationInterruptedException>(() => test.Interactions.CreateAsync(Request));

        Assert.Equal(("One, two, ", "t2", "v1_2"), (e.Partial.OutputText, e.Partial.ContinuationToken, e.Partial.Id));
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "service_unavailable", true, TimeSpan.FromSeconds(9)),
            (e.StatusCode, e.Code, e.IsRetryable, e.RetryAfter));
        Assert.Contains("Busy.", e.Message, StringComparison.Ordinal);
        Assert.IsType<GeminiApiException>(e.InnerException);
    }

    [Fact]
    public async Task Cancelling_between_the_parts_is_a_cancellation()
    {
        using var test = new TestClient();
        using var cancellation = new CancellationTokenSource();
        test.Server.Answer((_, _) =>
        {
            cancellation.Cancel();
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Paused("v1_1", "t1", "One, ")) });
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Interactions.CreateAsync(Request, cancellation.Token));
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        using var test = new TestClient(o => o.AutomaticContinuation = false);
        test.Server.Json(Paused("v1_1", "t1", "One, "));
        Interaction interaction = await test.Interactions.CreateAsync(Request);

        Assert.Equal(("One, ", "t1"), (interaction.OutputText, interaction.ContinuationToken));
    }

    [Fact]
    public async Task Agents_and_background_runs_are_continued_by_the_service()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("v1_1", "t1", "One, ")).Json(Paused("v1_2", "t1", "One, "));
        await test.Interactions.CreateAsync(new AgentInteractionRequest { Agent = "a", Input = "Hi" });
        await test.Interactions.CreateAsync(Request with { Background = true });

        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_conversation_goes_on_from_the_last_part()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("v1_1", "t1", "One, ")).Json(Part("v1_2", "completed", "two.")).Json(Samples.Answer("Fine", "v1_3"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });

        Assert.Equal("One, two.", (await chat.SendAsync("Go")).OutputText);
        await chat.SendAsync("And?");
        Assert.Equal("v1_2", (string?)test.Server.Requests[2].Json["previous_interaction_id"]);
        Assert.Null(test.Server.Requests[2].Json["continuation_token"]);
    }

    [Fact]
    public async Task A_conversation_that_is_not_stored_replays_the_steps_of_all_parts()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("", "t1", "One, ")).Json(Part("", "completed", "two.")).Json(Samples.Answer("Fine"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Store = false });
        await chat.SendAsync("Go");
        await chat.SendAsync("And?");

        Assert.Equal(
            ["user_input", "model_output", "model_output", "user_input"],
            test.Server.Requests[2].Json["input"]!.AsArray().Select(step => (string?)step!["type"]));
    }

    [Fact]
    public async Task A_structured_answer_is_read_whole()
    {
        using var test = new TestClient();
        test.Server.Json(Paused("v1_1", "t1", """{"name":"Ma""")).Json(Part("v1_2", "completed", """rs","moons":2}"""));
        StructuredOutput.Planet planet = await test.Interactions.CreateAsync<StructuredOutput.Planet>("m", "A planet");

        Assert.Equal("Mars", planet.Name);
    }

    internal static string Paused(string id, string token, string text, string more = "") =>
        Part(id, "requires_continuation", text, $"{more}\"continuation_token\":\"{token}\",");

    internal static string Part(string id, string status, string text, string more = "") =>
        $$"""
        {"id":"{{id}}",{{more}}"status":"{{status}}","usage":{{Usage}},
         "steps":[{"type":"model_output","content":[{"type":"text","text":{{System.Text.Json.JsonSerializer.Serialize(text)}}}]}]}
        """;

    private static void AssertBody(string expected, SentRequest request) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), request.Json), request.Body);
}
