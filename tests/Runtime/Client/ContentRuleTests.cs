namespace Gemini.Gen.Tests.Client;

/// <summary>Blocks that the service could only refuse are refused before they are sent.</summary>
public sealed class ContentRuleTests
{
    public static TheoryData<string, InteractionInput> Refused => new()
    {
        { "The text block at input[0].content[1] has no text", new Content[] { new TextContent("a"), new TextContent("") } },
        { "The text block at input[1].content[0] has no text", new Step[] { new UserInputStep(new TextContent("a")), new UserInputStep(new TextContent()) } },
        { "The image block at input[0].content[0] has both data and uri", new ImageContent { Data = new byte[] { 1 }, Uri = "https://example.org/a.png" } },
        { "The audio block at input[0].content[0] has neither data nor uri", new AudioContent { MimeType = MimeType.AudioWav } },
        { "The video block at input[0].content[0] has neither data nor uri", new VideoContent { Uri = "" } },
        { "The document block at input[0].content[0] has neither data nor uri", new DocumentContent { Data = Array.Empty<byte>() } },
        { "The image block at input[0].content[0] has a data: URI for data", new ImageContent { Data = Base64Data.FromBase64("data:image/png;base64,AQ==") } },
        { "The user_input step at input[0] has no content", new UserInputStep() },
        { "The input is an empty text", "" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_message_says_which_block_and_what_to_change_and_names_the_rule(string message, InteractionInput input)
    {
        using var test = new TestClient();
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync("m", input));

        Assert.StartsWith("GEM0207: " + message, e.Message, StringComparison.Ordinal);
        Assert.Equal("GEM0207", e.RuleId);
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task The_models_own_steps_go_back_as_they_came()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.CreateAsync("m", new Step[] { new ModelOutputStep(new TextContent("")), new UserInputStep(new TextContent("Go on.")) });

        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task Blocks_with_one_source_are_sent()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.CreateAsync("m", [new TextContent("a"), new ImageContent { Data = new byte[] { 1 } }, new VideoContent { Uri = "https://youtu.be/x" }]);

        Assert.Single(test.Server.Requests);
    }
}
