namespace Gemini.Gen.Tests.Wire;

/// <summary>Everything one may say to a model converts to an input and is sent in a form the service cannot misread.</summary>
public class InputTests
{
    [Fact]
    public void A_text_stays_a_string() => Sends("\"hello\"", "hello");

    [Fact]
    public void A_block_is_sent_as_what_the_user_says() =>
        Sends("""[{"type":"user_input","content":[{"type":"text","text":"a"}]}]""", new TextContent("a"));

    [Fact]
    public void Blocks_are_sent_as_one_turn_of_the_user() =>
        Sends(
            """[{"type":"user_input","content":[{"type":"text","text":"a"},{"type":"image","data":"AQI=","mime_type":"image/png"}]}]""",
            [new TextContent("a"), new ImageContent { Data = new byte[] { 1, 2 }, MimeType = MimeType.ImagePng }]);

    [Fact]
    public void Arrays_and_lists_of_blocks_convert()
    {
        const string json = """[{"type":"user_input","content":[{"type":"text","text":"a"}]}]""";
        Content[] array = [new TextContent("a")];
        TextContent[] texts = [new TextContent("a")];
        List<Content> list = [new TextContent("a")];

        Sends(json, array);
        Sends(json, texts);
        Sends(json, list);
        Sends(json, InteractionInput.FromContents(texts));
    }

    [Fact]
    public void Function_results_are_sent_as_steps()
    {
        FunctionResultStep[] results = [new FunctionResult("f", RawJson.Parse("{}"), "c1"), new FunctionResult("g", RawJson.FromString("no"), "c2", IsError: true)];

        Sends(
            """
            [{"type":"function_result","call_id":"c1","name":"f","result":{}},
             {"type":"function_result","call_id":"c2","name":"g","result":"no","is_error":true}]
            """,
            results);
    }

    [Fact]
    public void Steps_and_blocks_may_be_mixed() =>
        Sends(
            """[{"type":"function_result","call_id":"c1"},{"type":"user_input","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}]""",
            [new FunctionResultStep { CallId = "c1" }, new TextContent("a"), new TextContent("b")]);

    [Fact]
    public void A_history_is_sent_in_order()
    {
        var answer = WireSamples.Response("steps/responses/completed-text.json");
        Step[] history = [new UserInputStep(new TextContent("q")), .. answer.Steps, new UserInputStep(new TextContent("r"))];

        Assert.Equal(["user_input", "thought", "model_output", "user_input"], InteractionInput.FromSteps(history).Steps.Select(static step => step.Type));
        Assert.Contains("c2lnOnRob3VnaHQtYQ==", new ModelInteractionRequest { Model = "m", Input = history }.ToJson());
    }

    [Fact]
    public void An_input_that_was_read_can_be_seen_as_steps_whatever_its_form() =>
        Assert.All(
            new[] { "create-model-text", "create-content-single", "create-content-array", "create-model-full" },
            static name => Assert.IsType<UserInputStep>(Assert.Single(WireSamples.Request($"steps/requests/{name}.json").Input!.Steps)));

    private static void Sends(string json, InteractionInput input) =>
        Assert.Equal($$"""{"model":"m","input":{{json}}}""", new ModelInteractionRequest { Model = "m", Input = input }.ToJson(), JsonComparer.Instance);
}
