using System.Net;
using System.Text.Json;
using Gemini.Gen.Samples.Emulator;
using Gemini.Gen.Testing;

namespace Gemini.Gen.Interop.Tests.Loopback;

/// <summary>Our client and the emulator, with real HTTP between them.</summary>
public sealed class LoopbackTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly ModelInteractionRequest Story = new() { Model = GeminiModels.Gemini38Flash, Input = "Tell me a story" };

    [Fact]
    public async Task An_interaction_is_created_continued_and_read()
    {
        await using var loopback = await LoopbackClient.StartAsync();

        var first = await loopback.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "My colour is petrol – “Blaugrün”.");
        var second = await loopback.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = GeminiModels.Gemini38Flash,
            Input = "What is my colour?",
            PreviousInteractionId = first.Id,
        });
        var read = await loopback.Interactions.GetAsync(second.Id!);

        Assert.Equal("Your colour is petrol – “Blaugrün”.", second.OutputText);
        Assert.Equal(second.OutputText, read.OutputText);
        Assert.Equal(first.Id, read.PreviousInteractionId);
    }

    [Fact]
    public async Task A_stream_folds_into_the_stored_interaction()
    {
        await using var loopback = await LoopbackClient.StartAsync();

        var streamed = await InteractionAccumulator.AccumulateAsync(loopback.Interactions.StreamAsync(Story));

        var stored = await loopback.Interactions.GetAsync(streamed.Id!);
        Assert.Equal(stored.OutputText, streamed.OutputText);
        Assert.Equal(InteractionStatus.Completed, streamed.Status);
    }

    [Fact]
    public async Task A_dropped_connection_is_resumed_where_it_broke()
    {
        await using var loopback = await LoopbackClient.StartAsync();
        loopback.Emulator.OnText("story", "Once upon a time, and happily ever after.").DropsStreamAfter(7);

        string text = "";
        await foreach (var e in loopback.Interactions.StreamAsync(Story))
            text += e is StepDeltaEvent { Delta: TextDelta delta } ? delta.Text : "";

        Assert.Equal("Once upon a time, and happily ever after.", text);
        Assert.Contains("last_event_id=", loopback.Emulator.Requests[^1].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_can_drop_before_the_first_event()
    {
        await using var loopback = await LoopbackClient.StartAsync();
        loopback.Emulator.OnText("story", "Nobody hears this.").DropsStreamAfter(0);

        var events = loopback.Interactions.StreamAsync(Story);

        await Assert.ThrowsAsync<GeminiStreamException>(() => InteractionAccumulator.AccumulateAsync(events));
    }

    [Fact]
    public async Task Events_arrive_before_the_answer_is_complete()
    {
        await using var loopback = await LoopbackClient.StartAsync(new GeminiEmulatorOptions { TimeProvider = new StoppedTime() });
        loopback.Emulator.OnText("story", "It never ends.").PausesBetweenEvents(TimeSpan.FromSeconds(1));

        await using var events = loopback.Interactions.StreamAsync(Story).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience));

        Assert.IsType<InteractionCreatedEvent>(events.Current);
    }

    [Fact]
    public async Task The_server_stops_working_for_a_client_that_has_gone()
    {
        var time = new StoppedTime();
        await using var loopback = await LoopbackClient.StartAsync(new GeminiEmulatorOptions { TimeProvider = time });
        loopback.Emulator.OnText("story", "It never ends.").PausesBetweenEvents(TimeSpan.FromSeconds(1));

        await foreach (var e in loopback.Interactions.StreamAsync(Story))
            break;

        await time.TimerGivenUp.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_run_in_the_background_is_cancelled_and_deleted()
    {
        await using var loopback = await LoopbackClient.StartAsync();
        var started = await loopback.Interactions.CreateAsync(
            new AgentInteractionRequest { Agent = GeminiAgents.DeepResearch, Input = "Wave power", Background = true });
        Assert.Equal(InteractionStatus.InProgress, started.Status);

        Assert.Equal(InteractionStatus.Cancelled, (await loopback.Interactions.CancelAsync(started.Id!)).Status);
        await loopback.Interactions.DeleteAsync(started.Id!);

        var error = await Assert.ThrowsAsync<GeminiApiException>(() => loopback.Interactions.GetAsync(started.Id!));
        Assert.Equal("not_found", error.Code);
    }

    [Fact]
    public async Task An_id_travels_as_it_is()
    {
        await using var loopback = await LoopbackClient.StartAsync();

        await Assert.ThrowsAsync<GeminiApiException>(() => loopback.Interactions.GetAsync("v1_a/b c%2Fd?é"));

        Assert.Equal("/v1beta/interactions/v1_a%2Fb%20c%252Fd%3F%C3%A9", loopback.Emulator.Requests.Single().Path);
    }

    [Fact]
    public async Task The_host_tells_what_it_received()
    {
        using var emulator = new GeminiEmulator();
        await using var host = await EmulatorHost.StartAsync(emulator);
        using var http = new HttpClient { BaseAddress = host.Address };

        using var refused = await http.PostAsync("/v1/interactions?alt=sse", new StringContent("""{"model":"m"}"""));
        using var log = JsonDocument.Parse(await http.GetStringAsync(EmulatorHost.RequestLog));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(
            """{"method":"POST","path":"/v1/interactions","query":"alt=sse","body":{"model":"m"}}""",
            JsonSerializer.Serialize(Assert.Single(log.RootElement.EnumerateArray())));
    }
}
