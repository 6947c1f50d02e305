namespace Gemini.Gen.Testing.Tests.State;

public sealed class ChainTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public ChainTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_turn_knows_what_the_turns_before_it_said()
    {
        var first = await _api.AskAsync("My name is Ines.");
        var second = await _api.AskAsync("Nice weather.", first.Id());

        var third = await _api.AskAsync("What is my name?", second.Id());

        Assert.Equal("Your name is Ines.", third.OutputText());
    }

    [Fact]
    public async Task A_turn_without_its_chain_knows_nothing()
    {
        await _api.AskAsync("My name is Ines.");

        Assert.Equal("You have not told me your name.", (await _api.AskAsync("What is my name?")).OutputText());
    }

    [Fact]
    public async Task Branches_do_not_see_each_other()
    {
        var root = await _api.AskAsync("Hello.");
        var red = await _api.AskAsync("My favourite colour is red.", root.Id());
        var blue = await _api.AskAsync("My favourite colour is blue.", root.Id());

        Assert.Equal("Your favourite colour is red.", (await _api.AskAsync("What's my favourite colour?", red.Id())).OutputText());
        Assert.Equal("Your favourite colour is blue.", (await _api.AskAsync("What's my favourite colour?", blue.Id())).OutputText());
    }

    [Fact]
    public async Task History_sent_as_steps_counts_like_a_chain()
    {
        var answer = await _api.CreateAsync($$"""
            {"model":"{{RawApi.Model}}","store":false,"input":[
              {"type":"user_input","content":[{"type":"text","text":"Hi, I am Ines."}]},
              {"type":"model_output","content":[{"type":"text","text":"Hello Ines!"}]},
              {"type":"user_input","content":[{"type":"text","text":"What is my name?"}]}]}
            """);

        Assert.Equal("Your name is Ines.", answer.OutputText());
    }

    [Fact]
    public async Task Later_turns_cost_the_tokens_of_the_whole_chain()
    {
        var first = await _api.AskAsync("A first turn of some length.");
        var second = await _api.AskAsync("Hi", first.Id());

        static int Input(System.Text.Json.JsonElement turn) => turn.GetProperty("usage").GetProperty("total_input_tokens").GetInt32();
        Assert.True(Input(second) > Input(first));
    }

    [Fact]
    public async Task A_chain_may_be_long()
    {
        var last = await _api.AskAsync("My name is Ines.");
        for (var i = 0; i < 300; i++)
            last = await _api.AskAsync("Go on", last.Id());

        Assert.Equal("Your name is Ines.", (await _api.AskAsync("What is my name?", last.Id())).OutputText());
    }

    [Fact]
    public async Task A_script_sees_the_history()
    {
        _emulator.On(turn => turn.Past.Count > 0).Replies(turn => $"{turn.Past.Count} steps came before \"{turn.Text}\".");

        var first = await _api.AskAsync("One");
        var second = await _api.AskAsync("Two", first.Id());

        Assert.Equal("3 steps came before \"Two\".", second.OutputText());
    }
}
