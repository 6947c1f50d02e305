using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Conversations;

public sealed class ToolLoopTests
{
    [Fact]
    public async Task A_call_is_run_and_answered_until_the_model_has_an_answer()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Calls("v1_1", ("c1", "weather", """{"city":"Oslo"}""")))
            .Json(Samples.Calls("v1_2", ("c2", "weather", """{"city":"Rome"}""")))
            .Json(Samples.Answer("Both dry.", "v1_3"));
        Toolset tools = Toolset.Of("weather", _ => """{"rain":false}""");
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [tools] });

        Assert.Equal("Both dry.", (await chat.SendAsync("Rain?")).OutputText);
        Assert.Equal(["""{"city":"Oslo"}""", """{"city":"Rome"}"""], tools.Calls.Select(c => c.Arguments.ToString()));
        AssertInput("""[{"type":"function_result","call_id":"c1","name":"weather","result":{"rain":false}}]""", test.Server.Requests[1]);
        Assert.Equal(["v1_1", "v1_2"], test.Server.Requests.Skip(1).Select(r => (string?)r.Json["previous_interaction_id"]));
    }

    [Fact]
    public async Task Parallel_calls_run_at_the_same_time_and_are_answered_together_in_their_order()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Calls("v1_1", ("c1", "slow", "{}"), ("c2", "quick", "{}"), ("c3", "quick", "{}")))
            .Json(Samples.Answer("Done"));
        var quickHasRun = new TaskCompletionSource();
        var tools = new Toolset(
            ("slow", async (_, _) =>
            {
                // Ends only if the next call is started while this one runs.
                await quickHasRun.Task;
                return "{}";
            }),
            ("quick", (_, _) =>
            {
                quickHasRun.TrySetResult();
                return Task.FromResult("{}");
            }));
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools] }).SendAsync("Go");

        JsonArray input = test.Server.Requests[1].Json["input"]!.AsArray();
        Assert.Equal(["c1", "c2", "c3"], input.Select(r => (string?)r!["call_id"]));
        Assert.Equal(["slow", "quick", "quick"], input.Select(r => (string?)r!["name"]));
    }

    [Fact]
    public async Task Each_call_goes_to_the_toolset_that_has_the_function()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "b", "{}"), ("c2", "a", "{}"))).Json(Samples.Answer("Done"));
        Toolset first = Toolset.Of("a", _ => "{}");
        Toolset second = Toolset.Of("b", _ => "{}");
        await test.Client.StartConversation(new() { Model = "m", Tools = [first, second] }).SendAsync("Go");

        Assert.Equal("c2", Assert.Single(first.Calls).Id);
        Assert.Equal("c1", Assert.Single(second.Calls).Id);
    }

    [Fact]
    public void Two_functions_of_one_name_are_refused()
    {
        using var test = new TestClient();
        var e = Assert.Throws<ArgumentException>(() => test.Client.StartConversation(
            new() { Model = "m", Tools = [Toolset.Of("f", _ => ""), new FunctionTool { Name = "f" }] }));

        Assert.Contains("'f'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_does_not_exist_is_answered_with_an_error_that_names_those_that_do()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "wether", "{}"))).Json(Samples.Answer("Sorry"));
        await test.Client.StartConversation(new() { Model = "m", Tools = [Toolset.Of("weather", _ => "{}")] }).SendAsync("Go");

        JsonNode result = test.Server.Requests[1].Json["input"]![0]!;
        Assert.True((bool)result["is_error"]!);
        Assert.Equal("There is no function 'wether'. Available: weather.", (string?)result["result"]);
    }

    [Theory]
    [InlineData("""{"schema":{"items":[{"$ref":"#/$defs/Node"}]}}""")]
    [InlineData("""{"schema":{"items":[{"\u0024ref":"x"}],"note":"$ref"}}""")]
    public async Task A_result_with_schema_references_is_sent_as_text_because_the_service_would_resolve_them(string schema)
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "describe", "{}"))).Json(Samples.Answer("Done"));
        await test.Client.StartConversation(new() { Model = "m", Tools = [Toolset.Of("describe", _ => schema)] }).SendAsync("Go");

        Assert.Equal(schema, (string?)test.Server.Requests[1].Json["input"]![0]!["result"]);
    }

    [Theory]
    [InlineData("""{"text":"use $ref for references","$references":[]}""")]
    [InlineData("""{"$defs":{}}""")]
    public async Task A_result_that_only_speaks_of_references_stays_an_object(string result)
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "describe", "{}"))).Json(Samples.Answer("Done"));
        await test.Client.StartConversation(new() { Model = "m", Tools = [Toolset.Of("describe", _ => result)] }).SendAsync("Go");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(result), test.Server.Requests[1].Json["input"]![0]!["result"]));
    }

    [Fact]
    public async Task A_toolset_that_throws_gives_an_error_result_and_the_other_results_are_kept()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "bad", "{}"), ("c2", "good", "{}"))).Json(Samples.Answer("Done"));
        var tools = new Toolset(("bad", (_, _) => throw new FormatException("No such city.")), ("good", (_, _) => Task.FromResult("{}")));
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools] }).SendAsync("Go");

        AssertInput(
            """
            [{"type":"function_result","call_id":"c1","name":"bad","result":"No such city.","is_error":true},
             {"type":"function_result","call_id":"c2","name":"good","result":{}}]
            """,
            test.Server.Requests[1]);
    }

    [Fact]
    public async Task The_round_limit_ends_the_loop_before_functions_run_again()
    {
        using var test = new TestClient();
        for (int i = 0; i < 3; i++)
            test.Server.Json(Samples.Calls($"v1_{i}", ("c", "f", "{}")));
        test.Server.Json(Samples.Answer("Fine"));
        Toolset tools = Toolset.Of("f", _ => "{}");
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [tools], MaxToolRounds = 2 });
        var e = await Assert.ThrowsAsync<ToolRoundLimitException>(() => chat.SendAsync("Go"));

        Assert.Equal(2, tools.Calls.Count);
        Assert.Equal("v1_2", e.Interaction.Id);
        Assert.Contains("MaxToolRounds", e.Message, StringComparison.Ordinal);

        await chat.SendAsync("Again");
        Assert.Null(test.Server.Requests[^1].Json["previous_interaction_id"]);
    }

    [Fact]
    public async Task Calls_answered_by_the_service_itself_are_not_run()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction(
            "v1_1",
            "requires_action",
            """{"type":"function_call","id":"c1","name":"f","arguments":{}}""",
            """{"type":"function_result","call_id":"c1","result":{}}""",
            """{"type":"function_call","id":"c2","name":"f","arguments":{}}""")).Json(Samples.Answer("Done"));
        Toolset tools = Toolset.Of("f", _ => "{}");
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools] }).SendAsync("Go");

        Assert.Equal("c2", Assert.Single(tools.Calls).Id);
    }

    [Fact]
    public async Task Calls_of_a_function_without_code_come_back_and_can_be_answered_by_hand()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "ask_user", """{"q":"?"}"""))).Json(Samples.Answer("Done", "v1_2"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [new FunctionTool { Name = "ask_user" }] });
        Interaction waiting = await chat.SendAsync("Go");

        Assert.Equal(InteractionStatus.RequiresAction, waiting.Status);
        FunctionCall call = Assert.Single(chat.PendingCalls);
        Assert.Equal(("ask_user", "c1"), (call.Name, call.Id));

        Interaction done = await chat.SendAsync((Step)(FunctionResultStep)new FunctionResult(call.Name, RawJson.FromString("yes"), call.Id));

        Assert.Equal("Done", done.OutputText);
        Assert.Empty(chat.PendingCalls);
        Assert.Equal("v1_1", (string?)test.Server.Requests[1].Json["previous_interaction_id"]);
        AssertInput("""[{"type":"function_result","call_id":"c1","name":"ask_user","result":"yes"}]""", test.Server.Requests[1]);
    }

    [Fact]
    public async Task Results_by_hand_travel_together_with_those_that_have_run_in_the_order_of_the_calls()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Calls("v1_1", ("c1", "own", "{}"), ("c2", "by_hand", "{}"), ("c3", "own", "{}")))
            .Json(Samples.Answer("Done", "v1_2"));
        Toolset tools = Toolset.Of("own", _ => "{}");
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [tools, new FunctionTool { Name = "by_hand" }] });
        await chat.SendAsync("Go");
        Assert.Equal(["c2"], chat.PendingCalls.Select(c => c.Id));
        await chat.SendAsync([new FunctionResultStep { CallId = "c2", Name = "by_hand", Result = RawJson.Parse("{}") }, new TextContent("Hurry")]);

        Assert.Equal(
            ["c1", "c2", "c3", null],
            test.Server.Requests[1].Json["input"]!.AsArray().Select(s => (string?)s!["call_id"]));
        Assert.Equal(2, tools.Calls.Count);
    }

    [Fact]
    public async Task A_pending_call_without_a_result_is_refused_before_sending()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "ask_user", "{}")));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [new FunctionTool { Name = "ask_user" }] });
        await chat.SendAsync("Go");
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SendAsync("Never mind"));

        Assert.Contains("c1", e.Message, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
        Assert.Single(chat.PendingCalls);
    }

    [Fact]
    public async Task A_turn_that_fails_keeps_the_calls_pending()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Calls("v1_1", ("c1", "ask_user", "{}")))
            .Json(Samples.Interaction("v1_2", "failed"))
            .Json(Samples.Answer("Done", "v1_3"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [new FunctionTool { Name = "ask_user" }] });
        await chat.SendAsync("Go");
        InteractionInput answer = new FunctionResultStep { CallId = "c1", Name = "ask_user", Result = RawJson.Parse("{}") };
        await chat.SendAsync(answer);
        Assert.Single(chat.PendingCalls);
        await chat.SendAsync(answer);

        Assert.Empty(chat.PendingCalls);
        Assert.Equal(["v1_1", "v1_1"], test.Server.Requests.Skip(1).Select(r => (string?)r.Json["previous_interaction_id"]));
    }

    [Fact]
    public async Task Cancelling_reaches_the_functions_and_ends_the_turn()
    {
        using var test = new TestClient();
        using var cancellation = new CancellationTokenSource();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "f", "{}"))).Json(Samples.Answer("Later"));
        var tools = new Toolset(("f", async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return "{}";
        }));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [tools] });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => chat.SendAsync("Go", cancellation.Token));

        Assert.Single(test.Server.Requests);
        await chat.SendAsync("Again");
    }

    [Fact]
    public async Task A_time_limit_of_the_function_itself_is_an_error_result()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "f", "{}"))).Json(Samples.Answer("Done"));
        var tools = new Toolset(("f", (_, _) => throw new OperationCanceledException("Too slow.")));
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools] }).SendAsync("Go");

        Assert.True((bool)test.Server.Requests[1].Json["input"]![0]!["is_error"]!);
    }

    private static void AssertInput(string expected, SentRequest request) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), request.Json["input"]), request.Body);
}
