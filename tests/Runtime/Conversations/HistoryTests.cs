using System.Net;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Conversations;

public sealed class HistoryTests
{
    [Fact]
    public async Task A_stored_conversation_names_the_interaction_before()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("A", "v1_1")).Json(Samples.Answer("B", "v1_2")).Json(Samples.Answer("C", "v1_3"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        await chat.SendAsync("1");
        await chat.SendAsync("2");
        Interaction last = await chat.SendAsync("3");

        Assert.Equal([null, "v1_1", "v1_2"], test.Server.Requests.Select(r => (string?)r.Json["previous_interaction_id"]));
        Assert.Equal(["1", "2", "3"], test.Server.Requests.Select(r => (string?)r.Json["input"]));
        Assert.All(test.Server.Requests, r => Assert.Null(r.Json["store"]));
        Assert.Equal("C", last.OutputText);
        Assert.Same(last, chat.LastInteraction);
        Assert.Empty(chat.History);
    }

    [Fact]
    public async Task An_earlier_interaction_can_be_continued()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("A"));
        await test.Client.StartConversation(new() { Model = "m", PreviousInteractionId = "v1_0" }).SendAsync("1");

        Assert.Equal("v1_0", (string?)test.Server.Requests[0].Json["previous_interaction_id"]);
    }

    [Fact]
    public async Task Turn_scoped_settings_are_sent_with_every_turn()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c", "f", "{}"))).Json(Samples.Answer("A", "v1_2")).Json(Samples.Answer("B", "v1_3"));
        Conversation chat = test.Client.StartConversation(new()
        {
            Model = "m",
            SystemInstruction = "Be kind.",
            GenerationConfig = new() { MaxOutputTokens = 99 },
            Tools = [new GoogleSearchTool(), Toolset.Of("f", _ => "{}")],
            ConfigureRequest = r => r with { ServiceTier = "flex" },
        });
        await chat.SendAsync("1");
        await chat.SendAsync("2");

        Assert.Equal(3, test.Server.Requests.Count);
        JsonNode expected = JsonNode.Parse(
            """
            {"model":"m","system_instruction":"Be kind.","generation_config":{"max_output_tokens":99},
             "tools":[{"type":"google_search"},{"type":"function","name":"f"}],"service_tier":"flex"}
            """)!;
        foreach (SentRequest request in test.Server.Requests)
        {
            JsonObject settings = request.Json.AsObject();
            settings.Remove("input");
            settings.Remove("previous_interaction_id");
            Assert.True(JsonNode.DeepEquals(expected, settings), request.Body);
        }
    }

    [Fact]
    public async Task A_conversation_with_an_agent_names_the_agent()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("A"));
        await test.Client.StartConversation(new()
        {
            Agent = "antigravity-preview-05-2026",
            ConfigureRequest = r => r with { Environment = EnvironmentChoice.Remote },
        }).SendAsync("1");

        Assert.Equal("antigravity-preview-05-2026", (string?)test.Server.Requests[0].Json["agent"]);
        Assert.Null(test.Server.Requests[0].Json["model"]);
    }

    [Fact]
    public async Task Without_storing_every_turn_replays_all_steps_unchanged()
    {
        const string Thought = """{"type":"thought","signature":"c2lnOmY=","summary":[{"type":"text","text":"Hm."}],"tint":1}""";
        const string Call = """{"type":"function_call","id":"c1","name":"f","arguments":{"z":1.50,"a":"\u00e4"},"signature":"Zm4="}""";
        const string Search = """{"type":"google_search_result","call_id":"s1","result":[{"search_suggestions":"<b>&amp;</b>"}],"signature":"c2Vy"}""";
        const string Output = """{"type":"model_output","content":[{"type":"text","text":"Done.","annotations":[{"type":"url_citation","url":"u"}]}]}""";
        using var test = new TestClient();
        test.Server
            .Json(Samples.Interaction(null, "requires_action", Thought, Call))
            .Json(Samples.Interaction(null, "completed", Search, Output))
            .Json(Samples.Interaction(null, "completed", Output));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Store = false, Tools = [Toolset.Of("f", _ => """{"ok":true}""")] });
        await chat.SendAsync("Go");
        await chat.SendAsync("And?");

        const string User1 = """{"type":"user_input","content":[{"type":"text","text":"Go"}]}""";
        const string Result = """{"type":"function_result","call_id":"c1","name":"f","result":{"ok":true}}""";
        const string User2 = """{"type":"user_input","content":[{"type":"text","text":"And?"}]}""";
        AssertInput($"[{User1}]", test.Server.Requests[0]);
        AssertInput($"[{User1},{Thought},{Call},{Result}]", test.Server.Requests[1]);
        AssertInput($"[{User1},{Thought},{Call},{Result},{Search},{Output},{User2}]", test.Server.Requests[2]);
        Assert.All(test.Server.Requests, r => Assert.False((bool)r.Json["store"]!));
        Assert.All(test.Server.Requests, r => Assert.Null(r.Json["previous_interaction_id"]));
        Assert.Equal(8, chat.History.Count);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_the_conversation_where_it_was()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Answer("A", "v1_1"))
            .Json("{}", HttpStatusCode.BadRequest)
            .Json(Samples.Interaction("v1_2", "failed"))
            .Json(Samples.Answer("B", "v1_3"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        await chat.SendAsync("1");
        await Assert.ThrowsAsync<GeminiApiException>(() => chat.SendAsync("2"));
        Interaction failed = await chat.SendAsync("2");
        await chat.SendAsync("2");

        Assert.Equal(InteractionStatus.Failed, failed.Status);
        Assert.Equal(["v1_1", "v1_1", "v1_1"], test.Server.Requests.Skip(1).Select(r => (string?)r.Json["previous_interaction_id"]));
    }

    [Fact]
    public async Task Two_turns_at_once_are_refused()
    {
        using var test = new TestClient();
        var release = new TaskCompletionSource();
        test.Server.Answer(async (_, _) =>
        {
            await release.Task;
            return new HttpResponseMessage { Content = new StringContent(Samples.Completed) };
        }).Json(Samples.Completed);
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        Task<Interaction> first = chat.SendAsync("1");
        await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SendAsync("2"));
        release.SetResult();
        await first;
        await chat.SendAsync("2");

        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_response_without_an_id_cannot_be_continued_if_storing_is_expected()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction(null, "completed"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SendAsync("1"));

        Assert.Contains("Store", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_contradict_each_other_are_refused()
    {
        using var test = new TestClient();
        Assert.Equal("GEM0205", Refused(new()).RuleId);
        Assert.Equal("GEM0205", Refused(new() { Model = "m", Agent = "a" }).RuleId);
        Assert.Equal("GEM0201", Refused(new() { Model = "m", Store = false, PreviousInteractionId = "x" }).RuleId);
        Refused(new() { Agent = "a", GenerationConfig = new() });
        Assert.Throws<ArgumentOutOfRangeException>(() => test.Client.StartConversation(new() { Model = "m", MaxToolRounds = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => test.Client.StartConversation(new() { Model = "m", CallTimeout = TimeSpan.Zero }));

        InvalidInteractionRequestException Refused(ConversationOptions options) =>
            Assert.Throws<InvalidInteractionRequestException>(() => test.Client.StartConversation(options));
    }

    [Fact]
    public async Task Turns_in_the_background_are_refused()
    {
        using var test = new TestClient();
        Conversation chat = test.Client.StartConversation(new() { Model = "m", ConfigureRequest = r => r with { Background = true } });
        await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => chat.SendAsync("1"));

        Assert.Empty(test.Server.Requests);
    }

    private static void AssertInput(string expected, SentRequest request) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), request.Json["input"]), request.Body);
}
