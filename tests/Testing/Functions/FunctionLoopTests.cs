using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.Functions;

public sealed class FunctionLoopTests : IDisposable
{
    private const string Tools = """
        "tools":[
          {"type":"function","name":"get_forecast","description":"Gets the weather forecast for a city.",
           "parameters":{"type":"object","properties":{
             "city":{"type":"string"},
             "days":{"type":"integer","minimum":1,"maximum":10},
             "unit":{"type":"string","enum":["celsius","fahrenheit"]}},"required":["city"]}},
          {"type":"function","name":"set_lamp","description":"Switches a lamp.",
           "parameters":{"type":"object","properties":{"room":{"type":"string"},"on":{"type":"boolean"}},"required":["room","on"]}}]
        """;

    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public FunctionLoopTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_function_whose_words_fit_is_called_with_values_from_the_text()
    {
        var turn = await AskAsync("What is the weather forecast for Oslo for the next 3 days, in celsius?");

        var call = turn.Steps("function_call").Single();
        Assert.Equal("requires_action", turn.Status());
        Assert.Equal("get_forecast", call.Text("name"));
        Assert.Equal("""{"city":"Oslo","days":3,"unit":"celsius"}""", call.GetProperty("arguments").GetRawText());
    }

    [Fact]
    public async Task Optional_arguments_that_the_text_does_not_mention_are_left_out()
    {
        var call = (await AskAsync("Show me a weather forecast for Oslo.")).Steps("function_call").Single();

        Assert.Equal("""{"city":"Oslo"}""", call.GetProperty("arguments").GetRawText());
    }

    [Fact]
    public async Task A_function_that_has_nothing_to_do_with_the_text_is_not_called() =>
        Assert.Equal("completed", (await AskAsync("Tell me a joke.")).Status());

    [Fact]
    public async Task Tool_choice_any_forces_a_call() =>
        Assert.Single((await AskAsync("Tell me a joke.", "\"any\"")).Steps("function_call"));

    [Fact]
    public async Task Tool_choice_none_forbids_a_call() =>
        Assert.Equal("completed", (await AskAsync("The forecast for Oslo?", "\"none\"")).Status());

    [Fact]
    public async Task Allowed_tools_limit_the_choice()
    {
        var turn = await AskAsync("The forecast for Oslo?", """{"allowed_tools":{"mode":"any","tools":["set_lamp"]}}""");

        Assert.Equal("set_lamp", turn.Steps("function_call").Single().Text("name"));
    }

    [Fact]
    public async Task The_answer_quotes_the_result()
    {
        var turn = await AskAsync("The forecast for Oslo?");

        var answer = await AnswerAsync(turn, """{"type":"function_result","call_id":"CALL0","name":"get_forecast","result":{"sky":"rain"}}""");

        Assert.Equal("completed", answer.Status());
        Assert.Equal("""The function get_forecast says: {"sky":"rain"}""", answer.OutputText());
    }

    [Fact]
    public async Task A_result_may_be_text_or_blocks_or_an_error()
    {
        var text = await AnswerAsync(await AskAsync("The forecast for Oslo?"), """{"type":"function_result","call_id":"CALL0","result":"Rain."}""");
        var blocks = await AnswerAsync(
            await AskAsync("The forecast for Oslo?"),
            """{"type":"function_result","call_id":"CALL0","result":[{"type":"text","text":"Rain."}]}""");
        var error = await AnswerAsync(
            await AskAsync("The forecast for Oslo?"),
            """{"type":"function_result","call_id":"CALL0","is_error":true,"result":{"error":"no such city"}}""");

        Assert.Equal("The function get_forecast says: Rain.", text.OutputText());
        Assert.Equal("The function get_forecast says: Rain.", blocks.OutputText());
        Assert.Equal("""The function get_forecast failed: {"error":"no such city"}""", error.OutputText());
    }

    [Fact]
    public async Task A_script_says_which_calls_are_made_and_what_follows()
    {
        _emulator.OnText("evening")
            .CallsTool("set_lamp", """{"room":"hall","on":true}""")
            .CallsTool("get_forecast", """{"city":"Oslo"}""")
            .Then().Replies(turn => $"Done: {string.Join(" and ", turn.FunctionResults.Select(result => result.Text))}.");

        var turn = await AskAsync("Good evening!");
        var answer = await AnswerAsync(
            turn,
            """{"type":"function_result","call_id":"CALL1","name":"get_forecast","result":"rain"}""",
            """{"type":"function_result","call_id":"CALL0","name":"set_lamp","result":"lamp on"}""");

        Assert.Equal(["set_lamp", "get_forecast"], turn.Steps("function_call").Select(call => call.Text("name")));
        Assert.Equal("Done: rain and lamp on.", answer.OutputText());
    }

    [Fact]
    public async Task A_script_may_call_again_after_a_result()
    {
        _emulator.OnText("evening").CallsTool("set_lamp", """{"room":"hall","on":true}""").Then().CallsTool("get_forecast", """{"city":"Oslo"}""");

        var first = await AskAsync("Good evening!");
        var second = await AnswerAsync(first, """{"type":"function_result","call_id":"CALL0","result":"on"}""");
        var third = await AnswerAsync(second, """{"type":"function_result","call_id":"CALL0","result":"rain"}""");

        Assert.Equal(["requires_action", "requires_action", "completed"], new[] { first, second, third }.Select(turn => turn.Status()));
        Assert.Equal("The function get_forecast says: rain", third.OutputText());
    }

    [Fact]
    public async Task Results_go_back_to_the_rule_that_made_the_call()
    {
        _emulator.OnText("evening").CallsTool("set_lamp").Times(1).Then().Replies("First rule.");
        _emulator.OnText("evening").CallsTool("set_lamp").Then().Replies("Second rule.");
        const string Result = """{"type":"function_result","call_id":"CALL0","result":"on"}""";

        var first = await AskAsync("Good evening!");
        var second = await AskAsync("Good evening!");

        Assert.Equal("Second rule.", (await AnswerAsync(second, Result)).OutputText());
        Assert.Equal("First rule.", (await AnswerAsync(first, Result)).OutputText());
    }

    [Fact]
    public async Task A_condition_may_be_on_the_results()
    {
        _emulator.On(turn => turn.FunctionResults.Any(result => result.IsError)).Replies("Sorry, that failed.");

        var turn = await AskAsync("The forecast for Oslo?");
        var answer = await AnswerAsync(turn, """{"type":"function_result","call_id":"CALL0","is_error":true,"result":"down"}""");

        Assert.Equal("Sorry, that failed.", answer.OutputText());
    }

    [Fact]
    public async Task Parallel_calls_must_be_answered_together()
    {
        _emulator.OnText("evening").CallsTool("set_lamp").CallsTool("get_forecast");
        var turn = await AskAsync("Good evening!");

        var refused = await _api.RefusedAsync(Results(turn, """{"type":"function_result","call_id":"CALL0","result":"on"}"""));

        Assert.Equal("invalid_request", refused.Code);
        Assert.Contains(turn.Steps("function_call").Last().Text("id")!, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_cannot_be_left_unanswered()
    {
        var turn = await AskAsync("The forecast for Oslo?");

        Assert.Equal("invalid_request", (await _api.RefusedAsync(RawApi.Turn("Never mind.", turn.Id()))).Code);
    }

    [Fact]
    public async Task A_result_for_no_call_is_refused()
    {
        var turn = await AskAsync("The forecast for Oslo?");

        var refused = await _api.RefusedAsync(Results(turn, """{"type":"function_result","call_id":"call_unknown","result":"rain"}"""));

        Assert.Equal("invalid_request", refused.Code);
        Assert.Contains("call_unknown", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_result_is_not_accepted_twice()
    {
        var turn = await AskAsync("The forecast for Oslo?");
        const string Result = """{"type":"function_result","call_id":"CALL0","result":"rain"}""";

        Assert.Equal("invalid_request", (await _api.RefusedAsync(Results(turn, Result, Result))).Code);
    }

    [Fact]
    public async Task The_loop_works_without_stored_state()
    {
        var first = await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","store":false,"input":"The forecast for Oslo?",{{Tools}}}""");
        var call = first.Steps("function_call").Single().Text("id");

        var second = await _api.CreateAsync(Replay(first.Items("steps").Select(step => step.GetRawText()), call!));

        Assert.Equal("The function get_forecast says: rain", second.OutputText());
    }

    [Fact]
    public async Task A_replayed_call_without_its_thought_is_refused()
    {
        var first = await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","store":false,"input":"The forecast for Oslo?",{{Tools}}}""");
        var call = first.Steps("function_call").Single();

        var refused = await _api.RefusedAsync(Replay([call.GetRawText()], call.Text("id")!));

        Assert.Contains("missing a thought_signature", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thought_signs_the_calls_of_its_own_answer_only()
    {
        static string Step(string call) => $$$"""{"type":"function_call","id":"{{{call}}}","name":"f","arguments":{}}""";
        const string Thought = """{"type":"thought","signature":"c2ln"}""";
        const string Result = """{"type":"function_result","call_id":"a","result":"rain"}""";

        await _api.CreateAsync(Replay([Thought, Step("a"), Step("b"), Result], "b"));
        var refused = await _api.RefusedAsync(Replay([Thought, Step("a"), Result, Step("b")], "b"));

        Assert.Contains("missing a thought_signature", refused.Message, StringComparison.Ordinal);
    }

    private Task<JsonElement> AskAsync(string text, string? toolChoice = null) => _api.CreateAsync(toolChoice is null
        ? $$"""{"model":"{{RawApi.Model}}","input":"{{text}}",{{Tools}}}"""
        : $$"""{"model":"{{RawApi.Model}}","input":"{{text}}",{{Tools}},"generation_config":{"tool_choice":{{toolChoice}} } }""");

    private Task<JsonElement> AnswerAsync(JsonElement turn, params string[] results) => _api.CreateAsync(Results(turn, results));

    // CALL0 and CALL1 in the results stand for the ids of the first and the second call.
    private static string Results(JsonElement turn, params string[] results)
    {
        var calls = turn.Steps("function_call").Select(call => call.Text("id")!).ToList();
        var input = string.Join(',', results);
        for (var i = 0; i < calls.Count; i++)
            input = input.Replace($"CALL{i}", calls[i], StringComparison.Ordinal);
        return $$"""{"model":"{{RawApi.Model}}","previous_interaction_id":"{{turn.Id()}}","input":[{{input}}],{{Tools}}}""";
    }

    private static string Replay(IEnumerable<string> steps, string call) => $$"""
        {"model":"{{RawApi.Model}}","store":false,"input":[
          {"type":"user_input","content":[{"type":"text","text":"The forecast for Oslo?"}]},
          {{string.Join(',', steps)}},
          {"type":"function_result","call_id":"{{call}}","result":"rain"}]}
        """;
}
