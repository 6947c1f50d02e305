using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Conversations;

public sealed class ConversationStateTests
{
    private const string Thought = """{"type":"thought","signature":"c2lnOmY=","summary":[{"type":"text","text":"Hm <b> ä."}],"tint":1}""";
    private const string Look = """{"type":"function_call","id":"c1","name":"look","arguments":{"z":1.50,"a":"\u00e4"},"signature":"Zm4="}""";
    private const string Delete = """{"type":"function_call","id":"c2","name":"delete","arguments":{"file":"a \"b\""}}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pending_call_can_be_approved_in_another_process(bool store)
    {
        Toolset before = Tools();
        string json = await WaitingAsync(before, store);

        // Another process: nothing but the JSON is left.
        Toolset after = Tools();
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("Done", "v1_2"));
        Conversation chat = test.Client.StartConversation(Options(after, store), ConversationState.Parse(json));
        Assert.Equal(["c2"], chat.PendingApprovals.Select(c => c.Id));
        Interaction answer = await chat.ApproveAsync();

        Assert.Equal("Done", answer.OutputText);
        Assert.Equal("c1", Assert.Single(before.Calls).Id);
        Assert.Equal(new FunctionCall("delete", RawJson.Parse("""{"file":"a \"b\""}"""), "c2"), Assert.Single(after.Calls));
        JsonNode request = test.Server.Requests[0].Json;
        Assert.Equal(store ? "v1_1" : null, (string?)request["previous_interaction_id"]);
        Assert.Equal("Be kind.", (string?)request["system_instruction"]);
        const string Results =
            """
            {"type":"function_result","call_id":"c1","name":"look","result":{}},
            {"type":"function_result","call_id":"c2","name":"delete","result":{}}
            """;
        const string User = """{"type":"user_input","content":[{"type":"text","text":"Go"}]}""";
        string expected = store ? $"[{Results}]" : $"[{User},{Thought},{Look},{Delete},{Results}]";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), request["input"]), test.Server.Requests[0].Body);
    }

    [Fact]
    public async Task A_pending_call_can_be_answered_by_hand_in_another_process()
    {
        string json = await WaitingAsync(Tools(), store: true);
        Toolset after = Tools();
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("Done", "v1_2"));
        Conversation chat = test.Client.StartConversation(Options(after, store: true), ConversationState.Parse(json));
        await chat.SendAsync(new FunctionResultStep { CallId = "c2", Name = "delete", Result = "Done already." });

        Assert.Empty(after.Calls);
        Assert.Equal(["c1", "c2"], test.Server.Requests[0].Json["input"]!.AsArray().Select(s => (string?)s!["call_id"]));
    }

    [Fact]
    public async Task Another_process_sends_byte_for_byte_what_this_one_would_have_sent()
    {
        using var here = new TestClient();
        here.Server.Json(Samples.Interaction(null, "requires_action", Thought, Look, Delete)).Json(Samples.Answer("Done"));
        Conversation chat = here.Client.StartConversation(Options(Tools(), store: false));
        await chat.SendAsync("Go");
        string json = chat.GetState().ToJson();
        await chat.ApproveAsync();

        using var there = new TestClient();
        there.Server.Json(Samples.Answer("Done"));
        await there.Client.StartConversation(Options(Tools(), store: false), ConversationState.Parse(json)).ApproveAsync();

        Assert.Equal(here.Server.Requests[1].Body, there.Server.Requests[0].Body);
    }

    [Fact]
    public async Task What_has_run_while_others_were_deferred_again_is_in_the_state()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}"), ("c2", "delete", "{}")));
        Toolset tools = Tools();
        Conversation chat = test.Client.StartConversation(Options(tools, store: true));
        await chat.SendAsync("Go");
        await chat.ContinueAsync(call => call.Id == "c1" ? ToolApproval.Approve : ToolApproval.Defer);
        ConversationState state = ConversationState.Parse(chat.GetState().ToJson());

        Assert.Equal(["c2"], state.PendingCalls.Select(c => c.Id));
        Assert.Equal("{}", state.Calls[0].Result?.Value.ToString());
        test.Server.Json(Samples.Answer("Done"));
        await test.Client.StartConversation(Options(tools, store: true), state).ApproveAsync();
        Assert.Equal(["c1", "c2"], tools.Calls.Select(c => c.Id));
    }

    [Fact]
    public async Task A_conversation_between_turns_goes_on_from_its_state()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("A", "v1_1")).Json(Samples.Answer("B", "v1_2"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        await chat.SendAsync("1");
        Conversation resumed = test.Client.StartConversation(new() { Model = "m" }, ConversationState.Parse(chat.GetState().ToJson()));

        Assert.Equal("A", resumed.LastInteraction?.OutputText);
        await resumed.SendAsync("2");
        Assert.Equal("v1_1", (string?)test.Server.Requests[1].Json["previous_interaction_id"]);
    }

    [Fact]
    public async Task Members_that_this_version_does_not_know_are_passed_over()
    {
        string json = (await WaitingAsync(Tools(), store: false)).Replace(
            "\"version\":1", "\"version\":1,\"note\":{\"of\":[\"another version\"]}", StringComparison.Ordinal);
        Assert.Contains("another version", json, StringComparison.Ordinal);
        using var test = new TestClient();
        test.Server.Json(Samples.Answer("Done"));
        Conversation chat = test.Client.StartConversation(Options(Tools(), store: false), ConversationState.Parse(json));

        Assert.Equal("Done", (await chat.ApproveAsync()).OutputText);
    }

    [Fact]
    public async Task Settings_are_not_in_the_state()
    {
        string json = await WaitingAsync(Tools(), store: true);

        Assert.Equal(
            ["version", "previous_interaction_id", "history", "calls", "last_interaction"],
            JsonNode.Parse(json)!.AsObject().Select(m => m.Key));
        Assert.DoesNotContain("Be kind.", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_last_interaction_the_state_is_smaller_and_enough()
    {
        ConversationState whole = ConversationState.Parse(await WaitingAsync(Tools(), store: true));
        ConversationState small = ConversationState.Parse((whole with { LastInteraction = null }).ToJson());
        using var test = new TestClient();
        Conversation chat = test.Client.StartConversation(Options(Tools(), store: true), small);

        Assert.Null(chat.LastInteraction);
        Interaction waiting = await chat.ContinueAsync(_ => ToolApproval.Defer);
        Assert.Equal(("v1_1", InteractionStatus.RequiresAction), (waiting.Id, waiting.Status));
        Assert.Equal(["c1", "c2"], waiting.FunctionCalls.Select(c => c.Id));
    }

    [Fact]
    public async Task A_pending_call_of_a_function_that_is_no_longer_declared_is_refused()
    {
        ConversationState state = ConversationState.Parse(await WaitingAsync(Tools(), store: true));
        using var test = new TestClient();
        var e = Assert.Throws<ArgumentException>(
            () => test.Client.StartConversation(new() { Model = "m", Tools = [Toolset.Of("look", _ => "{}")] }, state));

        Assert.Contains("'delete'", e.Message, StringComparison.Ordinal);
        Assert.Contains("c2", e.Message, StringComparison.Ordinal);
        // The results of functions that are gone are there already.
        test.Client.StartConversation(new() { Model = "m", Tools = [new FunctionTool { Name = "delete" }] }, state);
    }

    [Fact]
    public async Task Options_that_do_not_fit_the_state_are_refused()
    {
        ConversationState stored = ConversationState.Parse(await WaitingAsync(Tools(), store: true));
        ConversationState kept = ConversationState.Parse(await WaitingAsync(Tools(), store: false));
        using var test = new TestClient();

        Assert.Contains("Leave Store unset", Refused(Options(Tools(), store: false), stored), StringComparison.Ordinal);
        Assert.Contains("Set Store = false", Refused(Options(Tools(), store: true), kept), StringComparison.Ordinal);
        ConversationOptions elsewhere = Options(Tools(), store: true) with { PreviousInteractionId = "x" };
        Assert.Contains("leave PreviousInteractionId unset", Refused(elsewhere, stored), StringComparison.Ordinal);

        string Refused(ConversationOptions options, ConversationState state) =>
            Assert.Throws<ArgumentException>(() => test.Client.StartConversation(options, state)).Message;
    }

    [Fact]
    public void A_newer_format_is_refused_with_what_to_do()
    {
        var e = Assert.Throws<NotSupportedException>(() => ConversationState.Parse("""{"calls":"in a form of its own","version":2}"""));

        Assert.Contains("version 2", e.Message, StringComparison.Ordinal);
        Assert.Contains("Update", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version":"1"}""")]
    [InlineData("""{"version":0}""")]
    [InlineData("""{"version":1,"calls":[""")]
    public void What_is_no_state_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => ConversationState.Parse(json));

    [Fact]
    public void A_state_of_nothing_is_the_start_of_a_conversation()
    {
        ConversationState state = ConversationState.Parse("""{"version":1}""");

        Assert.Empty(state.History);
        Assert.Empty(state.Calls);
        Assert.Null(state.PreviousInteractionId);
    }

    [Fact]
    public async Task Printing_a_state_shows_nothing_of_what_was_said()
    {
        string text = ConversationState.Parse(await WaitingAsync(Tools(), store: false)).ToString();

        Assert.Equal("ConversationState { PreviousInteractionId = , History = 4, Calls = 2 }", text);
    }

    private static Toolset Tools() => new(("look", (_, _) => Task.FromResult("{}")), ("delete", (_, _) => Task.FromResult("{}")));

    private static ConversationOptions Options(Toolset tools, bool store) => new()
    {
        Model = "m",
        SystemInstruction = "Be kind.",
        Store = store,
        Tools = [tools],
        NeedsApproval = call => call.Name == "delete",
    };

    /// <summary>Runs a turn up to the point where a call waits for approval and another has run.</summary>
    private static async Task<string> WaitingAsync(Toolset tools, bool store)
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction(store ? "v1_1" : null, "requires_action", Thought, Look, Delete));
        Conversation chat = test.Client.StartConversation(Options(tools, store));
        await chat.SendAsync("Go");
        return chat.GetState().ToJson();
    }
}
