using System.Net;

namespace Gemini.Gen.Tests.Continuations;

/// <summary>The events of a continued answer follow each other, and fold into one interaction.</summary>
public sealed class StreamedContinuationTests
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Tell it all" };

    [Fact]
    public async Task The_events_of_all_parts_come_and_become_one_interaction()
    {
        using var test = new TestClient();
        test.Server.Events(Part("v1_1", "One, ", "t1")).Events(Part("v1_2", "two, ", "t2")).Events(Part("v1_3", "three."));
        Interaction interaction = await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request));

        Assert.Equal("One, two, three.", interaction.OutputText);
        Assert.Equal(("v1_3", InteractionStatus.Completed), (interaction.Id, interaction.Status));
        Assert.Equal(["v1_1", "v1_2", "v1_3"], interaction.ContinuationIds);
        Assert.Equal(27, interaction.Usage?.TotalTokens);
        Assert.Equal([null, "t1", "t2"], test.Server.Requests.Select(r => (string?)r.Json["continuation_token"]));
        Assert.Equal([null, "v1_1", "v1_2"], test.Server.Requests.Select(r => (string?)r.Json["previous_interaction_id"]));
        Assert.All(test.Server.Requests, r => Assert.True((bool)r.Json["stream"]!));
    }

    [Fact]
    public async Task A_token_of_a_status_update_counts_if_the_stream_ends_with_it()
    {
        using var test = new TestClient();
        test.Server
            .Events(Samples.OpenStream(
                Samples.Created("v1_1"),
                Samples.TextDelta("One, "),
                """{"event_type":"interaction.status_update","status":"requires_continuation","continuation_token":"t1"}"""))
            .Events(Part("v1_2", "two."));

        Assert.Equal("One, two.", (await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request))).OutputText);
    }

    [Fact]
    public async Task The_last_event_without_a_token_takes_an_earlier_token_back()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.Stream(
            Samples.Created("v1_1"),
            """{"event_type":"interaction.status_update","status":"in_progress","continuation_token":"t1"}""",
            Samples.EndOf("v1_1", "requires_continuation")));
        await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request));

        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task A_continuation_that_is_refused_leaves_what_came_before_in_the_accumulator()
    {
        using var test = new TestClient();
        test.Server.Events(Part("v1_1", "One, ", "t1")).Json(Samples.Error("invalid_request", "M."), HttpStatusCode.BadRequest);
        var accumulator = new InteractionAccumulator();
        await Assert.ThrowsAsync<GeminiApiException>(async () =>
        {
            await foreach (InteractionEvent next in test.Interactions.StreamAsync(Request))
                accumulator.Add(next);
        });

        Assert.Equal(("One, ", "t1"), (accumulator.ToInteraction().OutputText, accumulator.ToInteraction().ContinuationToken));
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        using var test = new TestClient(o => o.AutomaticContinuation = false);
        test.Server.Events(Part("v1_1", "One, ", "t1"));

        Assert.Equal("t1", (await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request))).ContinuationToken);
    }

    [Fact]
    public void Events_of_the_same_interaction_from_its_start_are_no_continuation()
    {
        var accumulator = new InteractionAccumulator();
        for (int i = 0; i < 2; i++)
        {
            accumulator.Add(InteractionEvent.Parse(Samples.Created("v1_1")));
            accumulator.Add(InteractionEvent.Parse(Samples.TextDelta("One, ")));
            accumulator.Add(InteractionEvent.Parse(Samples.EndOf("v1_1", "requires_continuation")));
        }

        Assert.Equal("One, ", accumulator.ToInteraction().OutputText);
    }

    [Fact]
    public async Task A_streamed_turn_of_a_conversation_is_whole()
    {
        using var test = new TestClient();
        test.Server.Events(Part("v1_1", "One, ", "t1")).Events(Part("v1_2", "two."));
        Conversation chat = test.Client.StartConversation(new() { Model = "m" });
        await foreach (InteractionEvent next in chat.SendStreamingAsync("Go"))
            Assert.NotNull(next);

        Assert.Equal(("One, two.", "v1_2"), (chat.LastInteraction?.OutputText, chat.GetState().PreviousInteractionId));
    }

    private static string Part(string id, string text, string? token = null) => Samples.Stream(
        Samples.Created(id),
        """{"event_type":"step.start","index":0,"step":{"type":"model_output"}}""",
        Samples.TextDelta(text),
        token is null
            ? Samples.EndOf(id)
            : Samples.EndOf(id, "requires_continuation").Replace("\"usage\"", $"\"continuation_token\":\"{token}\",\"usage\"", StringComparison.Ordinal));
}
