namespace Gemini.Gen.Testing.Tests.State;

/// <summary>An answer that the service stops half way (<c>requires_continuation</c>), and the request that lets it go on.</summary>
public sealed class ContinuationTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiClient _client;
    private readonly RawApi _api;

    public ContinuationTests()
    {
        _client = _emulator.CreateClient(o => o.AutomaticContinuation = false);
        _api = new RawApi(_emulator);
        _emulator.OnText("saga", "Once upon a time, ").EndsWith("requires_continuation").Then().Replies("happily ever after.");
    }

    public void Dispose()
    {
        _api.Dispose();
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task It_goes_on_with_the_token_and_without_the_input()
    {
        var first = await AskAsync();
        var second = await _client.Interactions.CreateAsync(ContinuationOf(first));

        Assert.Equal((InteractionStatus.RequiresContinuation, "Once upon a time, "), (first.Status, first.OutputText));
        Assert.Equal((InteractionStatus.Completed, "happily ever after."), (second.Status, second.OutputText));
        Assert.Null(second.ContinuationToken);
        Assert.Equal(first.ContinuationToken, (await _client.Interactions.GetAsync(first.Id!)).ContinuationToken);
    }

    [Fact]
    public async Task A_client_that_continues_by_itself_has_the_whole_answer()
    {
        using var client = _emulator.CreateClient();
        var request = new ModelInteractionRequest { Model = RawApi.Model, Input = "Tell a saga." };

        Assert.Equal("Once upon a time, happily ever after.", (await client.Interactions.CreateAsync(request)).OutputText);
        Assert.Equal(
            "Once upon a time, happily ever after.",
            (await InteractionAccumulator.AccumulateAsync(client.Interactions.StreamAsync(request with { Store = false }))).OutputText);
        _emulator.AssertCreates(4);
    }

    [Fact]
    public async Task What_comes_after_it_knows_the_whole_answer()
    {
        var second = await _client.Interactions.CreateAsync(ContinuationOf(await AskAsync()));
        _emulator.On(turn => turn.Text == "More").Replies(turn => string.Concat(turn.Past.Select(StepJson.TextOf)));

        Assert.Equal("Tell a saga.Once upon a time, happily ever after.", (await _api.AskAsync("More", second.Id)).OutputText());
    }

    [Fact]
    public async Task Without_storage_it_goes_on_with_the_token_and_the_input()
    {
        var request = new ModelInteractionRequest { Model = RawApi.Model, Input = "Tell a saga.", Store = false };
        var first = await _client.Interactions.CreateAsync(request);

        var second = await _client.Interactions.CreateAsync(request with { ContinuationToken = first.ContinuationToken });

        Assert.Equal("happily ever after.", second.OutputText);
    }

    [Fact]
    public async Task A_stream_ends_with_the_token()
    {
        var events = await _api.StreamAsync($$"""{"model":"{{RawApi.Model}}","input":"Tell a saga.","stream":true}""");

        var last = events[^1].GetProperty("interaction");
        Assert.Equal("requires_continuation", last.Status());
        Assert.NotEmpty(last.Text("continuation_token")!);
    }

    [Fact]
    public async Task It_may_stop_several_times()
    {
        _emulator.OnText("epic", "One, ").EndsWith("requires_continuation").Then().Replies("two, ").EndsWith("requires_continuation").Then().Replies("three.");
        var turn = await _client.Interactions.CreateAsync(RawApi.Model, "Recite the epic.");
        var text = turn.OutputText;
        while (turn.Status == InteractionStatus.RequiresContinuation)
        {
            turn = await _client.Interactions.CreateAsync(ContinuationOf(turn));
            text += turn.OutputText;
        }

        Assert.Equal("One, two, three.", text);
    }

    [Fact]
    public async Task A_rule_that_has_no_more_to_say_is_not_asked_again()
    {
        _emulator.OnText("riddle", "It starts so, ").EndsWith("requires_continuation");

        var second = await _client.Interactions.CreateAsync(ContinuationOf(await _client.Interactions.CreateAsync(RawApi.Model, "A riddle.")));

        Assert.Equal(InteractionStatus.Completed, second.Status);
    }

    [Fact]
    public async Task A_structured_answer_that_stops_half_way_is_cut_off_and_never_repaired()
    {
        _emulator.OnText("weather", """{"summary":"Oslo un""").EndsWith("requires_continuation");

        StructuredResult<Clients.Sky> result = await _client.Interactions.CreateAsync<Clients.Sky>(
            new ModelInteractionRequest { Model = RawApi.Model, Input = "Describe the weather." },
            new StructuredOutputOptions { RepairTurns = 1 });

        Assert.Equal(StructuredResultStatus.Truncated, result.Status);
        _emulator.AssertSingleCreate();
    }

    [Fact]
    public async Task A_token_of_nobody_is_refused()
    {
        var refused = await _api.RefusedAsync($$"""{"model":"{{RawApi.Model}}","input":"Go on","continuation_token":"bm9uZQ=="}""");

        Assert.Equal("invalid_request", refused.Code);
        Assert.Contains("'continuation_token'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_belongs_to_the_interaction_that_gave_it()
    {
        var first = await AskAsync();
        var other = await _client.Interactions.CreateAsync(RawApi.Model, "Hello");

        var error = await Assert.ThrowsAsync<GeminiApiException>(
            () => _client.Interactions.CreateAsync(ContinuationOf(first) with { PreviousInteractionId = other.Id }));

        Assert.Equal("invalid_request", error.Code);
        Assert.Contains(first.Id!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_the_input_is_needed()
    {
        var first = await AskAsync();

        Assert.Equal("Missing 'input'.", (await _api.RefusedAsync($$"""{"model":"{{RawApi.Model}}","previous_interaction_id":"{{first.Id}}"}""")).Message);
        Assert.Equal(
            "Missing 'input'.",
            (await _api.RefusedAsync($$"""{"model":"{{RawApi.Model}}","continuation_token":"{{first.ContinuationToken}}"}""")).Message);
    }

    private static ModelInteractionRequest ContinuationOf(Interaction interaction) => new()
    {
        Model = RawApi.Model,
        PreviousInteractionId = interaction.Id,
        ContinuationToken = interaction.ContinuationToken,
    };

    private Task<Interaction> AskAsync() => _client.Interactions.CreateAsync(RawApi.Model, "Tell a saga.");
}
