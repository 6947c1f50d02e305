namespace Gemini.Gen.Tests.Conversations;

/// <summary>States that random small conversations reach.</summary>
public sealed class RandomConversationTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_conversation_that_goes_through_JSON_after_every_step_sends_the_same_as_one_that_does_not(int seed)
    {
        IReadOnlyList<string> straight = await RunAsync(seed, throughJson: false);
        IReadOnlyList<string> interrupted = await RunAsync(seed, throughJson: true);

        Assert.Equal(straight, interrupted);
    }

    [Fact]
    public async Task The_random_conversations_reach_every_kind_of_state()
    {
        var states = new List<ConversationState>();
        foreach (int seed in Enumerable.Range(1, 40))
            await RunAsync(seed, throughJson: true, states);

        Assert.Contains(states, s => s.PreviousInteractionId is not null && s.Calls.Count == 0);
        Assert.Contains(states, s => s.History.Any(step => step is ThoughtStep) && s.History.Any(step => step is UnknownStep));
        foreach (bool stored in (bool[])[true, false])
        {
            ConversationState[] waiting = [.. states.Where(s => s.PendingCalls.Count > 0 && s.PreviousInteractionId is not null == stored)];
            Assert.Contains(waiting, s => s.PendingCalls.Any(c => c.Name == "b"));
            Assert.Contains(waiting, s => s.PendingCalls.Any(c => c.Name == "by_hand"));
            Assert.Contains(waiting, s => s.Calls.Any(c => c.Result is { IsError: false }));
            Assert.Contains(waiting, s => s.Calls.Any(c => c.Result is { IsError: true }));
        }
    }

    /// <summary>Returns the bodies of all requests and the calls that ran.</summary>
    private static async Task<IReadOnlyList<string>> RunAsync(int seed, bool throughJson, List<ConversationState>? states = null)
    {
        var random = new Random(seed);
        bool store = random.Next(2) == 0;
        using var test = new TestClient();
        var tools = new Toolset(
            ("a", (call, _) => Task.FromResult($$"""{"echo":{{call.Arguments}}}""")),
            ("b", (call, _) => Task.FromResult($"\"{call.Id} ü\"")));
        var options = new ConversationOptions
        {
            Model = "m",
            Store = store,
            // Calls are logged in the order they run in.
            ParallelCalls = false,
            Tools = [tools, new FunctionTool { Name = "by_hand" }],
            NeedsApproval = call => call.Name == "b",
        };
        Conversation chat = test.Client.StartConversation(options);
        int answers = 0;
        for (int turn = 0; turn < 6; turn++)
        {
            if (throughJson)
            {
                string json = chat.GetState().ToJson();
                ConversationState state = ConversationState.Parse(json);
                Assert.Equal(json, state.ToJson());
                chat = test.Client.StartConversation(options, state);
                states?.Add(state);
            }

            // As many answers as the longest loop could take; those not taken stay for the next turn.
            for (int i = 0; i < options.MaxToolRounds; i++)
                test.Server.Json(Answer(random, store ? $"v1_{answers++}" : null));
            await StepAsync(chat, random, turn);
        }

        return [.. test.Server.Requests.Select(r => r.Body!), .. tools.Calls.Select(c => c.ToString())];
    }

    private static async Task StepAsync(Conversation chat, Random random, int turn)
    {
        if (chat.PendingCalls.Count == 0)
        {
            await chat.SendAsync($"Turn {turn} ä");
        }
        else if (chat.PendingApprovals.Count > 0)
        {
            int choice = random.Next(3);
            await chat.ContinueAsync(call => ((call.Id!.Length + choice) % 3) switch
            {
                0 => ToolApproval.Approve,
                1 => ToolApproval.Deny("<no>"),
                _ => ToolApproval.Defer,
            });
        }
        else
        {
            await chat.SendAsync([.. chat.PendingCalls.Select(c => new FunctionResultStep { CallId = c.Id, Name = c.Name, Result = "42" })]);
        }
    }

    private static string Answer(Random random, string? id)
    {
        var steps = new List<string>();
        if (random.Next(2) == 0)
            steps.Add($$"""{"type":"thought","signature":"{{Convert.ToBase64String(BitConverter.GetBytes(random.Next()))}}","x":{"y":1.0} }""");
        // Every third answer ends the turn, so that a loop stays below its limit.
        int calls = random.Next(3);
        for (int i = 0; i < calls; i++)
        {
            string name = random.Next(5) switch { 0 or 1 => "a", 2 or 3 => "b", _ => "by_hand" };
            steps.Add(
                $$"""{"type":"function_call","id":"{{new string('c', 1 + random.Next(3))}}{{i}}","name":"{{name}}","arguments":{"n": {{random.Next(9)}}.0, "s":"\u00fc<"} }""");
        }

        if (calls == 0)
            steps.Add("""{"type":"model_output","content":[{"type":"text","text":"Hi &"},{"type":"hologram","z":[1, 2]}]}""");
        if (random.Next(4) == 0)
            steps.Add("""{"type":"step_of_tomorrow","a": [ 1.10 ]}""");
        return Samples.Interaction(id, calls == 0 ? "completed" : "requires_action", [.. steps]);
    }
}
