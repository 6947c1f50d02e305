namespace Gemini.Gen.Tests.Wire;

/// <summary>Values that are text on the wire and something else in C#.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("10.5s", 10_500)]
    [InlineData("2s", 2_000)]
    [InlineData("0s", 0)]
    public void Durations_are_seconds(string text, int milliseconds)
    {
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), new Duration(text).ToTimeSpan());
        Assert.Equal(text, ((Duration)TimeSpan.FromMilliseconds(milliseconds)).Value);
    }

    [Theory]
    [InlineData("10")]
    [InlineData("s")]
    [InlineData("1e3s")]
    [InlineData("99999999999999999999s")]
    public void Other_texts_are_kept_but_are_no_time(string text)
    {
        Assert.Null(new Duration(text).ToTimeSpan());
        Assert.Null(default(Duration).ToTimeSpan());
        Assert.Equal(text, new Duration(text).ToString());
    }

    [Fact]
    public void Data_is_base64_that_is_neither_escaped_nor_changed()
    {
        var content = new ImageContent { Data = Base64Data.FromBytes([0xfb, 0xef, 0xff]) };

        Assert.Equal("""{"type":"image","data":"++//"}""", content.ToJson());
        Assert.Equal([0xfb, 0xef, 0xff], content.Data!.Value.ToArray());
        Assert.Equal([1], Base64Data.FromBase64("AQ==").ToArray());
        Assert.Throws<FormatException>(() => Base64Data.FromBase64("_-").ToArray());
    }

    [Fact]
    public void Escaped_data_is_unescaped()
    {
        var step = (ModelOutputStep)Step.Parse("""{"type":"model_output","content":[{"type":"image","data":"\/\/8\u003d"}]}""");

        Assert.Equal([0xff, 0xff], ((ImageContent)step.Content![0]).Data!.Value.ToArray());
    }

    [Fact]
    public void Text_is_not_escaped_more_than_JSON_asks() =>
        Assert.Equal("""{"type":"text","text":"<café> \"+\" 東京 \n"}""", new TextContent("<café> \"+\" 東京 \n").ToJson());

    [Fact]
    public void A_tool_result_is_a_text_or_an_object_or_blocks()
    {
        ToolResultValue text = "done";
        ToolResultValue json = RawJson.Parse("""{"ok":true}""");
        ToolResultValue blocks = [new TextContent("a"), new ImageContent { Uri = "u" }];

        Assert.Equal(("done", null), (text.Text, text.Blocks));
        Assert.Equal((null, null), (json.Text, json.Blocks));
        Assert.Equal(["text", "image"], blocks.Blocks!.Select(static block => block.Type));
        Assert.Equal("""[{"type":"text","text":"a"},{"type":"image","uri":"u"}]""", blocks.Json.ToString());
    }

    [Fact]
    public void Fields_of_two_shapes_take_either()
    {
        var request = new AgentInteractionRequest
        {
            Agent = "a",
            Environment = new AgentEnvironment { Network = EnvironmentNetwork.Disabled, Env = new Dictionary<string, EnvironmentVariable> { ["A"] = "1", ["B"] = new EnvVar { Credential = "c" } } },
        };

        Assert.Equal(
            """{"agent":"a","environment":{"type":"remote","env":{"A":"1","B":{"credential":"c"}},"network":"disabled"}}""",
            request.ToJson(),
            JsonComparer.Instance);
        Assert.Equal("env_1", (request with { Environment = "env_1" }).Environment!.Value.Id);
        Assert.Equal("""{"tool_choice":{"allowed_tools":{"mode":"any","tools":["f"]}}}""", new GenerationConfig { ToolChoice = ToolChoice.Among(ToolChoiceType.Any, "f") }.ToJson());
    }

    [Fact]
    public void One_response_format_is_sent_without_an_array()
    {
        Assert.Equal("""{"model":"m","response_format":{"type":"text"}}""", new ModelInteractionRequest { Model = "m", ResponseFormat = new TextResponseFormat() }.ToJson(), JsonComparer.Instance);
        Assert.Equal("""{"model":"m","response_format":[{"type":"text"}]}""", new ModelInteractionRequest { Model = "m", ResponseFormat = [new TextResponseFormat()] }.ToJson(), JsonComparer.Instance);
    }
}
