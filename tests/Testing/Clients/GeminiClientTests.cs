using System.Net;

namespace Gemini.Gen.Testing.Tests.Clients;

public sealed class GeminiClientTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiClient _client;

    public GeminiClientTests() => _client = _emulator.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_turn_is_answered()
    {
        _emulator.OnText("joke", "Knock, knock.");

        var joke = await _client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "A joke, please.");

        Assert.Equal("Knock, knock.", joke.OutputText);
        Assert.Equal(GeminiModels.Gemini38Flash, _emulator.Requests.Single().Text("model"));
    }

    [Fact]
    public async Task A_conversation_carries_its_history_stored_or_not()
    {
        foreach (var store in (bool[])[true, false])
        {
            var chat = _client.StartConversation(new ConversationOptions { Model = GeminiModels.Gemini38Flash, Store = store });
            await chat.SendAsync("My name is Ines.");

            Assert.Equal("Your name is Ines.", (await chat.SendAsync("What is my name?")).OutputText);
        }
    }

    [Fact]
    public async Task A_conversation_answers_parallel_calls_together_stored_or_not()
    {
        _emulator.OnText("pack").CallsTool("get_sky", """{"city":"Oslo"}""").CallsTool("get_sky", """{"city":"Lagos"}""")
            .Then().Replies(turn => string.Join(", ", turn.FunctionResults.Select(result => result.Value.Text("sky"))));
        foreach (var store in (bool[])[true, false])
        {
            var chat = _client.StartConversation(new ConversationOptions { Model = GeminiModels.Gemini38Flash, Store = store, Tools = [new SkyTools()] });

            Assert.Equal("rain over Oslo, rain over Lagos", (await chat.SendAsync("What should I pack?")).OutputText);
        }
    }

    [Fact]
    public async Task A_structured_answer_of_the_default_model_is_read()
    {
        Sky sky = await _client.Interactions.CreateAsync<Sky>(GeminiModels.Gemini38Flash, "Describe the weather over Oslo.");

        Assert.Equal(new Sky("Oslo"), sky);
    }

    [Fact]
    public async Task A_stream_yields_only_events_and_deltas_that_the_runtime_knows()
    {
        var request = new AgentInteractionRequest { Agent = "deep-research-preview-04-2026", Input = "Waves", Background = true };
        var events = new List<InteractionEvent>();
        await foreach (var e in _client.Interactions.StreamAsync(request))
            events.Add(e);

        Assert.DoesNotContain(events, e => e is UnknownEvent or StepStartEvent { Step: UnknownStep } or StepDeltaEvent { Delta: UnknownDelta });
        Assert.IsType<InteractionCompletedEvent>(events[^1]);
        Assert.All(events, e => Assert.NotNull(e.EventId));
    }

    [Fact]
    public async Task A_dropped_stream_is_resumed_without_loss()
    {
        _emulator.OnText("planets", "There are eight planets.").DropsStreamAfter(7);
        var text = "";
        await foreach (var e in _client.Interactions.StreamAsync(new ModelInteractionRequest { Model = GeminiModels.Gemini38Flash, Input = "Count the planets." }))
            text += e is StepDeltaEvent { Delta: TextDelta delta } ? delta.Text : "";

        Assert.Equal("There are eight planets.", text);
        Assert.Equal("GET", _emulator.Requests[^1].Method.Method);
    }

    [Fact]
    public async Task A_background_run_is_polled_to_its_end()
    {
        var waits = new BackgroundOptions { FirstInterval = TimeSpan.FromMilliseconds(1), LongestInterval = TimeSpan.FromMilliseconds(1) };

        var report = await _client.Interactions.RunInBackgroundAsync(
            new AgentInteractionRequest { Agent = "deep-research-preview-04-2026", Input = "Waves" }, options: waits);

        Assert.Equal(InteractionStatus.Completed, report.Status);
        Assert.DoesNotContain(report.Steps, step => step is UnknownStep);
        Assert.IsType<UrlCitation>(report.Citations.Single().Annotation);
    }

    [Fact]
    public async Task A_failure_that_passes_is_retried()
    {
        _emulator.FailNext(HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "Slow down.", retryAfter: TimeSpan.FromMilliseconds(1), times: 2);

        Assert.Equal(InteractionStatus.Completed, (await _client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "Hi")).Status);
        Assert.Equal(3, _emulator.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_a_typed_error()
    {
        var error = await Assert.ThrowsAsync<GeminiApiException>(() => _client.Interactions.GetAsync("v1_unknown"));

        Assert.Equal("not_found", error.Code);
    }
}

/// <summary>Looks at the sky.</summary>
[GeminiTools]
internal sealed partial class SkyTools
{
    /// <summary>Gets the sky over a city.</summary>
    /// <param name="city">The city.</param>
    [GeminiTool]
    public static SkyReport GetSky(string city) => new($"rain over {city}");
}

/// <summary>What the sky looks like.</summary>
[GeminiSchema]
internal sealed partial record SkyReport(string Sky);

/// <summary>What the sky looks like.</summary>
[GeminiSchema]
internal sealed partial record Sky(string Summary);
