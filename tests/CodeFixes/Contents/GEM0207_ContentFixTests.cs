using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Contents.ContentAnalyzer,
    Gemini.Gen.CodeFixes.Contents.ContentFix>;

namespace Gemini.Gen.CodeFixes.Tests.Contents;

public class GEM0207_ContentFixTests
{
    [Fact]
    public Task The_data_can_go() => VerifyAsync(
        """await Send(new ImageContent { {|GEM0207:Data = bytes|}, Uri = "https://example.org/a.png" });""",
        """await Send(new ImageContent { Uri = "https://example.org/a.png" });""",
        new() { Titles = ["Remove 'Data' and send the address", "Remove 'Uri' and send the bytes"] });

    [Fact]
    public Task The_address_can_go_instead_and_comments_stay() => VerifyAsync(
        """
        await Send(new ImageContent
        {
            {|GEM0207:Data = bytes|}, // what is in memory
            // where it came from
            Uri = "https://example.org/a.png", // gone
            // how to look at it
            MimeType = MimeType.ImagePng,
        });
        """,
        """
        await Send(new ImageContent
        {
            Data = bytes, // what is in memory
            // how to look at it
            MimeType = MimeType.ImagePng,
        });
        """,
        new() { EquivalenceKey = "GEM0207:uri" });

    [Fact]
    public Task Fix_All_treats_every_block() => VerifyAsync(
        """
        await Send(new ImageContent { {|GEM0207:Data = bytes|}, Uri = "https://example.org/a.png" });
        await Send(new VideoContent { Uri = "https://example.org/a.mp4", {|GEM0207:Data = bytes|} });
        """,
        """
        await Send(new ImageContent { Uri = "https://example.org/a.png" });
        await Send(new VideoContent { Uri = "https://example.org/a.mp4" });
        """);

    [Fact]
    public Task The_head_of_a_data_uri_goes_and_says_the_media_type() => VerifyAsync(
        """
        await Send(new ImageContent { Data = Base64Data.FromBase64("{|GEM0207:data:image/png;base64,|}AQ==") });
        await Send(new ImageContent { Data = Base64Data.FromBase64($"{|GEM0207:data:image/webp;base64,|}{text}"), Resolution = null });
        await Send(new ImageContent
        {
            Data = Base64Data.FromBase64({|GEM0207:"data:image/gif;base64," + |}text),
        });
        """,
        """
        await Send(new ImageContent { Data = Base64Data.FromBase64("AQ=="), MimeType = "image/png" });
        await Send(new ImageContent { Data = Base64Data.FromBase64($"{text}"), MimeType = "image/webp", Resolution = null });
        await Send(new ImageContent
        {
            Data = Base64Data.FromBase64(text),
            MimeType = "image/gif",
        });
        """,
        new() { Titles = ["Leave the base64 text alone"] });

    [Fact]
    public Task A_media_type_that_is_set_stays() => VerifyAsync(
        """await Send(new ImageContent { MimeType = MimeType.ImageJpeg, Data = Base64Data.FromBase64(@"{|GEM0207:data:image/png;base64,|}AQ==") });""",
        """await Send(new ImageContent { MimeType = MimeType.ImageJpeg, Data = Base64Data.FromBase64(@"AQ==") });""");

    [Fact]
    public Task An_empty_text_beside_other_blocks_goes() => VerifyAsync(
        """
        await Send(new Content[] { {|GEM0207:new TextContent("")|}, new TextContent(text) });
        await Send(new Content[]
        {
            new TextContent(text), // the question
            {|GEM0207:new TextContent("")|}, // nothing
        });
        """,
        """
        await Send(new Content[] { new TextContent(text) });
        await Send(new Content[]
        {
            new TextContent(text), // the question
        });
        """,
        new() { Titles = ["Remove the block"] });

    [RoslynFact("4.9.0")]
    public Task An_empty_text_goes_from_a_collection_expression() => VerifyAsync(
        """
        await Send([{|GEM0207:new TextContent("")|}, new TextContent(text)]);
        await Send([new TextContent(text), {|GEM0207:new TextContent("")|}]);
        """,
        """
        await Send([new TextContent(text)]);
        await Send([new TextContent(text)]);
        """);

    [Theory]
    [InlineData("await Send({|GEM0207:\"\"|});")]
    [InlineData("await Send({|GEM0207:new TextContent(\"\")|});")]
    [InlineData("await Send(new Content[] { {|GEM0207:new TextContent(\"\")|} });")]
    [InlineData("await Send({|GEM0207:new ImageContent()|});")]
    [InlineData("await Send({|GEM0207:new UserInputStep()|});")]
    [InlineData("await Send(new ImageContent { Data = Base64Data.FromBase64({|GEM0207:\"data:,text\"|}) });")]
    public Task What_only_the_author_knows_stays(string code) => Verify.VerifyNoFixAsync(Wrap(code));

    private static Task VerifyAsync(string before, string after, FixChoice? choice = null) => Verify.VerifyAsync(Wrap(before), Wrap(after), choice);

    // "Send" keeps the snippets short; the rule knows the method of the client only.
    private static string Wrap(string code) => $$"""
        using Gemini.Gen;
        class C
        {
            async Task M(InteractionsClient client, byte[] bytes, string text)
            {
                await Task.Yield();
        {{code.Replace("Send(", "client.CreateAsync(\"m\", ", StringComparison.Ordinal)}}
            }
        }
        """;
}
