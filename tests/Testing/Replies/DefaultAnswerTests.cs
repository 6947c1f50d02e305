namespace Gemini.Gen.Testing.Tests.Replies;

/// <summary>What is answered without a script.</summary>
public sealed class DefaultAnswerTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public DefaultAnswerTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task Earlier_words_are_quoted_when_asked_for()
    {
        var first = await _api.AskAsync("Paint it blue.");
        var second = await _api.AskAsync("Paint it red.", first.Id());

        Assert.Equal("You said: \"Paint it red.\"", (await _api.AskAsync("What did I say?", second.Id())).OutputText());
        Assert.Equal("You have not said anything before.", (await _api.AskAsync("What did I say?")).OutputText());
    }

    [Fact]
    public async Task What_was_said_last_counts()
    {
        var first = await _api.AskAsync("My colour is blue.");
        var second = await _api.AskAsync("My colour is red.", first.Id());

        Assert.Equal("Your colour is red.", (await _api.AskAsync("What is my colour?", second.Id())).OutputText());
    }

    [Fact]
    public async Task Media_without_words_is_acknowledged()
    {
        var answer = await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","input":[{"type":"image","data":"AAAA"},{"type":"audio","uri":"https://example.com/a"}]}""");

        Assert.Equal("The emulator received input with image, audio.", answer.OutputText());
    }

    [Fact]
    public async Task An_agent_that_runs_code_shows_call_and_result()
    {
        var run = await _api.CreateAsync("""{"agent":"antigravity-preview-09-2026","input":"Go","environment":"remote"}""");

        Assert.Equal(
            """
            [{"type":"code_execution_call","id":"code_1","arguments":{"code":"print('hello')","language":"python"},"signature":""},{"type":"code_execution_result","call_id":"code_1","result":"hello\n"},{"type":"model_output","content":[{"type":"text","text":"The code ran and printed: hello"}]}]
            """,
            run.GetProperty("steps").GetRawText());
    }

    [Fact]
    public async Task Research_calls_a_search_and_shows_its_result()
    {
        var id = (await _api.CreateAsync("""{"agent":"deep-research-preview-04-2026","input":"Waves","background":true}""")).Id();
        while ((await _api.GetAsync(id)).Status() == "in_progress")
        {
        }

        var report = await _api.GetAsync(id);
        Assert.Equal(
            """{"type":"google_search_call","id":"search_1","arguments":{"queries":["Waves"]},"search_type":"web_search","signature":"ZW11bGF0ZWQgc2VhcmNo"}""",
            report.Steps("google_search_call").Single().GetRawText());
        Assert.Equal(
            """{"type":"google_search_result","call_id":"search_1","result":[{"search_suggestions":"<div>emulated</div>"}],"signature":"ZW11bGF0ZWQgcmVzdWx0"}""",
            report.Steps("google_search_result").Single().GetRawText());
    }

    [Fact]
    public async Task A_schema_in_the_older_form_is_filled_as_well()
    {
        var answer = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Go","response_format":{"type":"object","properties":{"ok":{"type":"boolean"} } } }""");

        Assert.Equal("""{"ok":true}""", answer.OutputText());
    }

    [Fact]
    public async Task A_text_format_without_a_schema_is_text() =>
        Assert.Contains(
            "\"Go\"",
            (await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Go","response_format":{"type":"text"}}""")).OutputText(),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_video_is_delivered_by_address()
    {
        var answer = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Go","response_format":{"type":"video"}}""");

        var block = answer.Steps("model_output").Single().Items("content").Single();
        Assert.Equal(("video", "video/mp4"), (block.Text("type"), block.Text("mime_type")));
        Assert.NotEmpty(block.Text("uri")!);
    }

    [Fact]
    public async Task A_scripted_step_keeps_its_own_id_and_signature()
    {
        _emulator.OnText("lamp").RespondsWith("""
            [{"type":"thought","signature":"b3du"},{"type":"function_call","id":"own","name":"f","arguments":{}},{"type":"function_call","name":"g","arguments":{}}]
            """);

        var turn = await _api.AskAsync("The lamp");

        Assert.Equal("b3du", turn.Steps("thought").Single().Text("signature"));
        Assert.Equal(["own", "call_1_2"], turn.Steps("function_call").Select(call => call.Text("id")));
        Assert.Equal("requires_action", turn.Status());
    }

    [Fact]
    public async Task A_call_that_the_script_answers_itself_waits_for_nobody()
    {
        _emulator.OnText("lamp").RespondsWith("""[{"type":"function_call","id":"own","name":"f","arguments":{}},{"type":"function_result","call_id":"own","result":"on"}]""");

        Assert.Equal("completed", (await _api.AskAsync("The lamp")).Status());
    }
}
