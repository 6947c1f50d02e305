namespace Gemini.Gen.Tests.Conversations;

public sealed class StreamingTurnTests
{
    [Fact]
    public async Task Events_of_all_rounds_come_through_with_functions_run_in_between()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.Stream(
                Samples.Created("v1_1"),
                """{"event_type":"step.start","index":0,"step":{"type":"thought"}}""",
                """{"event_type":"step.delta","index":0,"delta":{"type":"thought_signature","signature":"c2ln"}}""",
                """{"event_type":"step.start","index":1,"step":{"type":"function_call","id":"c1","name":"f","arguments":{}}}""",
                """{"event_type":"step.delta","index":1,"delta":{"type":"arguments_delta","arguments":"{\"on\":"}}""",
                """{"event_type":"step.delta","index":1,"delta":{"type":"arguments_delta","arguments":"true}"}}""",
                Samples.EndOf("v1_1", "requires_action")))
            .Events(Samples.TextStream("Lamp is on.", "v1_2"))
            .Json(Samples.Answer("Bye", "v1_3"));
        Toolset tools = Toolset.Of("f", _ => "{}");
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [tools] });
        var text = new List<string?>();
        await foreach (InteractionEvent e in chat.SendStreamingAsync("Light!"))
        {
            if (e is StepDeltaEvent { Delta: TextDelta delta })
                text.Add(delta.Text);
        }

        Assert.Equal(["Lamp is on."], text);
        Assert.Equal("""{"on":true}""", Assert.Single(tools.Calls).Arguments.ToString());
        Assert.Equal("Lamp is on.", chat.LastInteraction?.OutputText);

        await chat.SendAsync("Thanks");
        Assert.Equal([null, "v1_1", "v1_2"], test.Server.Requests.Select(r => (string?)r.Json["previous_interaction_id"]));
    }

    [Fact]
    public async Task Without_storing_streamed_steps_are_replayed_with_their_signatures()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.Stream(
                """{"event_type":"interaction.created","interaction":{"model":"m","object":"interaction"}}""",
                """{"event_type":"step.start","index":0,"step":{"type":"thought"}}""",
                """{"event_type":"step.delta","index":0,"delta":{"type":"thought_signature","signature":"c2ln"}}""",
                """{"event_type":"step.delta","index":1,"delta":{"type":"text","text":"Hi"}}""",
                """{"event_type":"interaction.completed","interaction":{"status":"completed"}}"""))
            .Json(Samples.Interaction(null, "completed"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Store = false });
        await foreach (InteractionEvent _ in chat.SendStreamingAsync("1"))
        {
        }

        await chat.SendAsync("2");

        Assert.Equal("c2ln", (string?)test.Server.Requests[1].Json["input"]![1]!["signature"]);
        Assert.Equal(4, test.Server.Requests[1].Json["input"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_turn_that_is_not_read_to_its_end_does_not_count_and_frees_the_conversation()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.TextStream("x", "v1_1")).Json(Samples.Answer("y", "v1_2"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        await foreach (InteractionEvent _ in chat.SendStreamingAsync("1"))
            break;
        await chat.SendAsync("2");

        Assert.Null(test.Server.Requests[1].Json["previous_interaction_id"]);
    }

    [Fact]
    public async Task Another_turn_while_events_are_read_is_refused()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.TextStream("x"));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        await foreach (InteractionEvent _ in chat.SendStreamingAsync("1"))
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SendAsync("2"));
            break;
        }

        Assert.Single(test.Server.Requests);
    }
}
