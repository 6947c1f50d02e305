using System.Net;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Conversations;

public sealed class ApprovalTests : IDisposable
{
    private readonly TestClient _test = new();
    private readonly Toolset _tools = new(
        ("delete", (_, _) => Task.FromResult("""{"deleted":true}""")),
        ("look", (_, _) => Task.FromResult("""{"seen":1}""")));

    [Fact]
    public async Task An_approved_call_runs()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", """{"file":"a"}"""))).Json(Samples.Answer("Done"));
        var asked = new List<FunctionCall>();
        await Chat(decide: call =>
        {
            asked.Add(call);
            return ToolApproval.Approve;
        }).SendAsync("Go");

        Assert.Equal(new FunctionCall("delete", RawJson.Parse("""{"file":"a"}"""), "c1"), Assert.Single(asked));
        Assert.Single(_tools.Calls);
        AssertInput("""[{"type":"function_result","call_id":"c1","name":"delete","result":{"deleted":true}}]""");
    }

    [Fact]
    public async Task A_denied_call_does_not_run_and_the_model_learns_why()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}"))).Json(Samples.Answer("Pity"));
        Interaction answer = await Chat(decide: _ => ToolApproval.Deny("Ask the owner.")).SendAsync("Go");

        Assert.Equal("Pity", answer.OutputText);
        Assert.Empty(_tools.Calls);
        AssertInput(
            """[{"type":"function_result","call_id":"c1","name":"delete","result":"This call was denied: Ask the owner.","is_error":true}]""");
    }

    [Fact]
    public async Task A_deferred_call_stays_pending_and_the_turn_ends()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}")));
        Conversation chat = Chat(decide: _ => ToolApproval.Defer);
        Interaction waiting = await chat.SendAsync("Go");

        Assert.Equal(InteractionStatus.RequiresAction, waiting.Status);
        Assert.Equal("c1", Assert.Single(chat.PendingApprovals).Id);
        Assert.Empty(_tools.Calls);
    }

    [Fact]
    public async Task Approved_denied_and_deferred_parallel_calls_are_answered_together_in_the_models_order()
    {
        _test.Server
            .Json(Samples.Calls("v1_1", ("c1", "look", "{}"), ("c2", "delete", "{}"), ("c3", "look", "{}"), ("c4", "delete", "{}")))
            .Json(Samples.Answer("Done"));
        Conversation chat = Chat(decide: call => call.Id switch
        {
            "c2" => ToolApproval.Defer,
            "c4" => ToolApproval.Deny(),
            _ => ToolApproval.Approve,
        });
        await chat.SendAsync("Go");

        Assert.Single(_test.Server.Requests);
        Assert.Equal(["c2"], chat.PendingCalls.Select(c => c.Id));
        Assert.Equal("Done", (await chat.ApproveAsync()).OutputText);
        Assert.Equal("v1_1", (string?)_test.Server.Requests[1].Json["previous_interaction_id"]);
        AssertInput(
            """
            [{"type":"function_result","call_id":"c1","name":"look","result":{"seen":1}},
             {"type":"function_result","call_id":"c2","name":"delete","result":{"deleted":true}},
             {"type":"function_result","call_id":"c3","name":"look","result":{"seen":1}},
             {"type":"function_result","call_id":"c4","name":"delete","result":"This call was denied.","is_error":true}]
            """);
        Assert.Equal(["c1", "c2", "c3"], _tools.Calls.Select(c => c.Id).Order());
    }

    [Fact]
    public async Task Only_calls_that_the_rule_names_are_asked_about()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "look", "{}"), ("c2", "delete", "{}"))).Json(Samples.Answer("Done"));
        var asked = new List<string>();
        await Chat(
            decide: call =>
            {
                asked.Add(call.Name);
                return ToolApproval.Approve;
            },
            rule: call => call.Name == "delete").SendAsync("Go");

        Assert.Equal(["delete"], asked);
        Assert.Equal(2, _tools.Calls.Count);
    }

    [Fact]
    public async Task With_a_rule_and_nobody_to_ask_calls_are_deferred()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "look", "{}"), ("c2", "delete", "{}")));
        Conversation chat = Chat(rule: call => call.Name == "delete");
        await chat.SendAsync("Go");

        Assert.Equal(["c2"], chat.PendingApprovals.Select(c => c.Id));
        Assert.Equal("look", Assert.Single(_tools.Calls).Name);
    }

    [Fact]
    public async Task All_decisions_are_made_before_the_first_function_runs_so_that_a_failing_one_leaves_nothing_half_done()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "look", "{}"), ("c2", "delete", "{}")));
        Conversation chat = Chat(decide: call => call.Id == "c1" ? ToolApproval.Approve : throw new TimeoutException("Nobody there."));

        await Assert.ThrowsAsync<TimeoutException>(() => chat.SendAsync("Go"));
        Assert.Empty(_tools.Calls);
    }

    [Fact]
    public async Task Nobody_is_asked_about_functions_that_do_not_exist_or_have_no_code_here()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "made_up", "{}"), ("c2", "by_hand", "{}")));
        Conversation chat = _test.Client.StartConversation(new()
        {
            Model = "m",
            Tools = [_tools, new FunctionTool { Name = "by_hand" }],
            ApproveCall = (_, _) => throw new InvalidOperationException("Asked."),
        });
        await chat.SendAsync("Go");

        Assert.Equal(["c2"], chat.PendingCalls.Select(c => c.Id));
        Assert.Empty(chat.PendingApprovals);
    }

    [Fact]
    public async Task Calls_deferred_once_more_send_nothing_and_keep_what_has_run()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}"), ("c2", "delete", "{}"))).Json(Samples.Answer("Done"));
        Conversation chat = Chat(decide: _ => ToolApproval.Defer);
        await chat.SendAsync("Go");
        Interaction still = await chat.ContinueAsync(call => call.Id == "c1" ? ToolApproval.Approve : ToolApproval.Defer);

        Assert.Equal("v1_1", still.Id);
        Assert.Single(_test.Server.Requests);
        Assert.Equal(["c2"], chat.PendingCalls.Select(c => c.Id));

        await chat.ContinueAsync(_ => ToolApproval.Deny());
        Assert.Equal(["c1"], _tools.Calls.Select(c => c.Id));
        Assert.Equal(2, _test.Server.Requests[1].Json["input"]!.AsArray().Count);
    }

    [Fact]
    public async Task Deferred_calls_can_be_answered_by_hand_too()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "look", "{}"), ("c2", "delete", "{}"))).Json(Samples.Answer("Done"));
        Conversation chat = Chat(rule: call => call.Name == "delete");
        await chat.SendAsync("Go");
        await chat.SendAsync(new FunctionResultStep { CallId = "c2", Name = "delete", Result = "Somebody else did it." });

        AssertInput(
            """
            [{"type":"function_result","call_id":"c1","name":"look","result":{"seen":1}},
             {"type":"function_result","call_id":"c2","name":"delete","result":"Somebody else did it."}]
            """);
    }

    [Fact]
    public async Task When_the_request_after_an_approval_fails_the_function_does_not_run_again()
    {
        _test.Server
            .Json(Samples.Calls("v1_1", ("c1", "delete", "{}")))
            .Json("{}", HttpStatusCode.BadRequest)
            .Json(Samples.Answer("Done"));
        Conversation chat = Chat(rule: _ => true);
        await chat.SendAsync("Go");
        await Assert.ThrowsAsync<GeminiApiException>(() => chat.ApproveAsync());

        Assert.Empty(chat.PendingCalls);
        Assert.Equal("Done", (await chat.ApproveAsync()).OutputText);
        Assert.Single(_tools.Calls);
        Assert.Equal(_test.Server.Requests[1].Body, _test.Server.Requests[2].Body);
    }

    [Fact]
    public async Task When_a_continuation_is_cancelled_what_has_run_by_then_is_kept()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "quick", "{}"), ("c2", "cancelled", "{}"))).Json(Samples.Answer("Done"));
        using var cancellation = new CancellationTokenSource();
        var tools = new Toolset(
            ("quick", (_, _) => Task.FromResult("{}")),
            ("cancelled", async (_, token) =>
            {
                await cancellation.CancelAsync();
                token.ThrowIfCancellationRequested();
                return "{}";
            }));
        Conversation chat = _test.Client.StartConversation(new() { Model = "m", Tools = [tools], NeedsApproval = _ => true });
        await chat.SendAsync("Go");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => chat.ApproveAsync(cancellation.Token));

        Assert.Equal(["c2"], chat.PendingCalls.Select(c => c.Id));
        await chat.ApproveAsync();
        Assert.Equal(1, tools.Calls.Count(c => c.Id == "c1"));
    }

    [Fact]
    public async Task A_decision_that_fails_leaves_the_others_open_too()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}"), ("c2", "look", "{}"), ("c3", "delete", "{}")));
        Conversation chat = Chat(rule: _ => true);
        await chat.SendAsync("Go");
        await Assert.ThrowsAsync<TimeoutException>(() => chat.ContinueAsync(call => call.Id switch
        {
            "c1" => ToolApproval.Deny(),
            "c2" => ToolApproval.Approve,
            _ => throw new TimeoutException(),
        }));

        Assert.Equal(["c1", "c2", "c3"], chat.PendingApprovals.Select(c => c.Id));
        Assert.Empty(_tools.Calls);
    }

    [Fact]
    public async Task A_streamed_turn_ends_with_the_deferred_call_pending()
    {
        _test.Server.Events(Samples.Stream(
            Samples.Created("v1_1"),
            """{"event_type":"step.start","index":0,"step":{"type":"function_call","id":"c1","name":"delete","arguments":{}}}""",
            """{"event_type":"step.delta","index":0,"delta":{"type":"arguments_delta","arguments":"{\"file\":\"a\"}"}}""",
            Samples.EndOf("v1_1", "requires_action")));
        Conversation chat = Chat(rule: _ => true);
        await foreach (InteractionEvent _ in chat.SendStreamingAsync("Go"))
        {
        }

        Assert.Equal("""{"file":"a"}""", Assert.Single(chat.PendingApprovals).Arguments.ToString());
        Assert.Equal(InteractionStatus.RequiresAction, chat.LastInteraction?.Status);
    }

    [Fact]
    public async Task Later_rounds_ask_by_the_options_again()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}"))).Json(Samples.Calls("v1_2", ("c2", "delete", "{}")));
        Conversation chat = Chat(rule: _ => true);
        await chat.SendAsync("Go");
        Interaction answer = await chat.ApproveAsync();

        Assert.Equal("v1_2", answer.Id);
        Assert.Equal(["c2"], chat.PendingApprovals.Select(c => c.Id));
    }

    [Fact]
    public async Task The_rest_of_a_turn_can_be_streamed_after_an_approval()
    {
        _test.Server.Json(Samples.Calls("v1_1", ("c1", "delete", "{}"))).Events(Samples.TextStream("Gone.", "v1_2"));
        Conversation chat = Chat(rule: _ => true);
        await chat.SendAsync("Go");
        Assert.Empty(await EventsAsync(ToolApproval.Defer));
        IReadOnlyList<InteractionEvent> events = await EventsAsync(ToolApproval.Approve);

        Assert.Contains(events, e => e is StepDeltaEvent { Delta: TextDelta { Text: "Gone." } });
        Assert.Equal("v1_2", chat.LastInteraction?.Id);
        Assert.Empty(chat.PendingCalls);

        async Task<IReadOnlyList<InteractionEvent>> EventsAsync(ToolApproval approval)
        {
            var seen = new List<InteractionEvent>();
            await foreach (InteractionEvent next in chat.ContinueStreamingAsync(_ => approval))
                seen.Add(next);
            return seen;
        }
    }

    [Fact]
    public async Task Continuing_where_nothing_waits_is_refused()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Chat().ApproveAsync());

        Assert.Contains("SendAsync", e.Message, StringComparison.Ordinal);
        Assert.Empty(_test.Server.Requests);
    }

    [Fact]
    public void Decisions_print_what_they_are()
    {
        Assert.Equal("Approve", ToolApproval.Approve.ToString());
        Assert.Equal("Defer", ToolApproval.Defer.ToString());
        Assert.Equal("This call was denied: No.", ToolApproval.Deny("No.").ToString());
    }

    public void Dispose() => _test.Dispose();

    private Conversation Chat(Func<FunctionCall, ToolApproval>? decide = null, Func<FunctionCall, bool>? rule = null) =>
        _test.Client.StartConversation(new()
        {
            Model = "m",
            Tools = [_tools],
            NeedsApproval = rule,
            ApproveCall = decide is null ? null : (call, _) => new(decide(call)),
        });

    private void AssertInput(string expected) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(expected), _test.Server.Requests[1].Json["input"]), _test.Server.Requests[1].Body);
}
