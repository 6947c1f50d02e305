using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Contents.ContentAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Contents;

public class GEM0207_ContentRefusedTests
{
    [Fact]
    public Task The_message_says_what_to_do() => Verify.VerifyAsync(
        TestCode.Of(Wrap("""
            await client.CreateAsync("m", {|#0:""|});
            await client.CreateAsync("m", new Content[] { {|#1:new TextContent("")|}, {|#2:new ImageContent()|} });
            await client.CreateAsync("m", new ImageContent { {|#3:Data = bytes|}, Uri = "https://example.org/a.png" });
            await client.CreateAsync("m", new ImageContent { Data = Base64Data.FromBase64("{|#4:data:image/png;base64,|}AQ==") });
            await client.CreateAsync("m", {|#5:new UserInputStep()|});
            """)),
        new ExpectedDiagnostic("GEM0207", 0, "The service refuses an empty text as input; say something, or leave Input unset"),
        new ExpectedDiagnostic("GEM0207", 1, "The service refuses a text block without text; set Text, or leave the block out"),
        new ExpectedDiagnostic("GEM0207", 2, "The service refuses a block with neither 'data' nor 'uri'; set one of the two"),
        new ExpectedDiagnostic("GEM0207", 3, "The service refuses a block with both 'data' and 'uri'; remove one of the two"),
        new ExpectedDiagnostic("GEM0207", 4, "The service refuses a data: URI as data; leave out what is before the base64 text, and set MimeType"),
        new ExpectedDiagnostic("GEM0207", 5, "The service refuses a user_input step without content; add a block, or leave the step out"));

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", [|\"\"|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|string.Empty|]);")]
    [InlineData("const string Nothing = \"\"; await client.CreateAsync(\"m\", [|Nothing|]);")]
    [InlineData("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = [|\"\"|] });")]
    [InlineData("await client.CreateAsync(request with { Input = [|\"\"|] });")]
    [InlineData("var alone = new ModelInteractionRequest { Model = \"m\", Input = [|\"\"|] }; await client.CreateAsync(alone);")]
    [InlineData("await conversation.SendAsync([|\"\"|]);")]
    public Task An_empty_input_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", text);")]
    [InlineData("await client.CreateAsync(\"m\", \" \");")]
    [InlineData("await client.CreateAsync(\"m\", flag ? \"\" : text);")]
    [InlineData("await client.CreateAsync(\"m\", text ?? \"\");")]
    [InlineData("InteractionInput input = \"\"; if (flag) input = text; await client.CreateAsync(\"m\", input);")]
    [InlineData("var template = new ModelInteractionRequest { Model = \"m\", Input = \"\" }; await client.CreateAsync(template with { Input = text });")]
    [InlineData("await Send(new ModelInteractionRequest { Model = \"m\", Input = \"\" });")]
    [InlineData("await Ask(\"\");")]
    [InlineData("var answer = new Interaction { Input = \"\" }; Console.WriteLine(answer);")]
    [InlineData("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", SystemInstruction = \"\", Input = text });")]
    public Task An_input_that_may_say_something_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", [|new TextContent(\"\")|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new TextContent()|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new TextContent { Text = string.Empty }|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new TextContent { Text = null }|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new TextContent(text) { Text = \"\" }|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new TextContent(text) with { Text = \"\" }|]);")]
    [InlineData("await client.CreateAsync(\"m\", new List<Content> { new TextContent(text), [|new TextContent(\"\")|] });")]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep(new TextContent(text), [|new TextContent(\"\")|]));")]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep { Content = new[] { [|new TextContent(\"\")|] } });")]
    [InlineData("await client.CreateAsync(\"m\", new Step[] { new UserInputStep([|new TextContent(\"\")|]) });")]
    [InlineData("await client.CreateAsync(\"m\", InteractionInput.FromContents(new[] { [|new TextContent(\"\")|] }));")]
    [InlineData("var r = new ModelInteractionRequest { Model = \"m\", Input = [|new TextContent(\"\")|] }; await Send(r);")]
    [InlineData("Content block = [|new TextContent(\"\")|]; await client.CreateAsync(\"m\", block);")]
    [InlineData("var list = new Content[] { [|new TextContent(\"\")|] }; await client.CreateAsync(\"m\", list);")]
    public Task A_text_block_without_text_is_reported_where_it_is_sent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new TextContent(text));")]
    [InlineData("await client.CreateAsync(\"m\", new TextContent(\"\") { Text = text });")]
    [InlineData("await client.CreateAsync(\"m\", new TextContent(\"\") with { Text = text });")]
    [InlineData("var start = new TextContent(\"\"); await client.CreateAsync(\"m\", start with { Text = text });")]
    [InlineData("var start = new TextContent(\"\"); start = start with { Text = text }; await client.CreateAsync(\"m\", start);")]
    [InlineData("var history = new Step[] { new ModelOutputStep(new TextContent(\"\")), new UserInputStep(new TextContent(text)) }; await client.CreateAsync(\"m\", history);")]
    [InlineData("var answer = new Interaction { Steps = new Step[] { new ModelOutputStep(new TextContent(\"\")) } }; Console.WriteLine(answer);")]
    [InlineData("var list = new Content[] { new TextContent(\"\") }; list[0] = new TextContent(text); await client.CreateAsync(\"m\", list);")]
    [InlineData("await client.CreateAsync(\"m\", flag ? new TextContent(\"\") : new TextContent(text));")]
    [InlineData("var shown = new TextContent(\"\"); Console.WriteLine(shown.Text);")]
    [InlineData("var parts = new List<Content>(); parts.Add(new TextContent(\"\")); parts.Clear();")]
    [InlineData("await Ask(new TextContent(\"\"));")]
    public Task A_text_block_that_is_completed_or_not_sent_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { [|Data = bytes|], Uri = \"https://example.org/a.png\" });")]
    [InlineData("await client.CreateAsync(\"m\", new AudioContent { Uri = \"https://example.org/a.wav\", [|Data = Base64Data.FromBytes(bytes)|] });")]
    [InlineData("await client.CreateAsync(\"m\", new VideoContent { [|Data = new byte[] { 1 }|], Uri = $\"https://example.org/{text}\" });")]
    [InlineData("await client.CreateAsync(\"m\", new DocumentContent { [|Data = bytes|], Uri = text });")]
    [InlineData("await client.CreateAsync(\"m\", image with { [|Data = bytes|], Uri = \"https://example.org/a.png\" });")]
    [InlineData("var both = new ImageContent { [|Data = bytes|], Uri = \"https://example.org/a.png\" }; await client.CreateAsync(\"m\", both);")]
    [InlineData("var parts = new List<Content>(); parts.Add(new ImageContent { [|Data = bytes|], Uri = \"https://example.org/a.png\" });")]
    [InlineData("ImageContent Both() => new() { [|Data = bytes|], Uri = \"https://example.org/a.png\" }; Both();")]
    [InlineData("await client.CreateAsync(\"m\", flag ? new ImageContent { [|Data = bytes|], Uri = \"https://example.org/a.png\" } : image);")]
    public Task Two_sources_are_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = bytes });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = bytes, Uri = null });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = null, Uri = text });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = bytes, Uri = maybe });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = bytes, Uri = maybe! });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = flag ? bytes : default(Base64Data?), Uri = flag ? null : text });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = image.Data, Uri = image.Uri });")]
    [InlineData("var start = new ImageContent { Data = bytes, Uri = text }; await client.CreateAsync(\"m\", start with { Uri = null });")]
    [InlineData("await client.CreateAsync(\"m\", ImageContent.FromUri(\"https://example.org/a.png\"));")]
    [InlineData("await client.CreateAsync(\"m\", ImageContent.FromBytes(bytes) with { Resolution = null });")]
    [InlineData("var answer = new ModelOutputStep(new ImageContent { Data = bytes, Uri = text }); Console.WriteLine(answer);")]
    public Task One_source_or_perhaps_one_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", [|new AudioContent { MimeType = MimeType.AudioWav }|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new ImageContent { Data = null, Uri = null }|]);")]
    [InlineData("await client.CreateAsync(\"m\", [|new VideoContent { Uri = \"\" }|]);")]
    [InlineData("await client.CreateAsync(\"m\", new Content[] { new TextContent(text), [|new DocumentContent()|] });")]
    public Task No_source_is_reported_where_the_block_is_sent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent() with { Data = bytes });")]
    [InlineData("var empty = new ImageContent(); await client.CreateAsync(\"m\", empty with { Data = bytes });")]
    [InlineData("MediaContent empty = flag ? new ImageContent() : new AudioContent(); await client.CreateAsync(\"m\", empty with { Data = bytes });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Uri = maybe });")]
    [InlineData("await client.CreateAsync(\"m\", image with { Uri = null });")]
    [InlineData("MediaContent Empty() => new ImageContent(); Empty();")]
    public Task A_block_that_gets_a_source_elsewhere_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64(\"[|data:image/png;base64,|]AQ==\") });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64([|\"data:image/png;base64,\" + |]text) });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64($\"[|data:image/png;base64,|]{text}\") });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64([|$\"data:{text};base64,{text}\"|]) });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64([|\"data:,text\"|]) });")]
    [InlineData("const string Pixel = \"data:image/gif;base64,AQ==\"; await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64([|Pixel|]) });")]
    public Task A_data_uri_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64(\"AQ==\") });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64(text) });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Uri = \"data:image/png;base64,AQ==\" });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64(\"data:image/png;base64,AQ==\".Split(',')[1]) });")]
    public Task Base64_text_and_other_members_are_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", [|new UserInputStep()|]);")]
    [InlineData("await client.CreateAsync(\"m\", new Step[] { [|new UserInputStep { Content = Array.Empty<Content>() }|] });")]
    [InlineData("await client.CreateAsync(\"m\", new List<Step> { [|new UserInputStep { Content = new List<Content>() }|] });")]
    [InlineData("await client.CreateAsync(\"m\", [|new UserInputStep(new Content[0])|]);")]
    [InlineData("await client.CreateAsync(\"m\", InteractionInput.FromSteps(new Step[] { [|new UserInputStep { Content = null }|] }));")]
    public Task A_step_without_content_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep { Content = blocks });")]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep(blocks));")]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep { Content = new List<Content>(blocks) });")]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep() with { Content = blocks });")]
    [InlineData("var list = new List<Step> { new UserInputStep() }; list.Clear(); await client.CreateAsync(\"m\", list);")]
    public Task A_step_that_may_have_content_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("try { await client.CreateAsync(\"m\", \"\"); } catch (InvalidInteractionRequestException) { }")]
    [InlineData("await Assert.ThrowsAsync<ArgumentException>(() => client.CreateAsync(\"m\", \"\"));")]
    [InlineData("fake.Setup(c => c.CreateAsync(\"m\", \"\", default));")]
    public Task Code_that_wants_the_refusal_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("ArgumentNullException.ThrowIfNull(client); await client.CreateAsync(\"m\", [|\"\"|]);")]
    [InlineData("try { await client.CreateAsync(\"m\", [|\"\"|]); } catch (Exception e) { Console.WriteLine(e.Message); }")]
    public Task Guards_and_handlers_are_no_assertions(string code) => VerifyAsync(code);

    [Fact]
    public Task Types_of_the_same_names_elsewhere_are_silent() => Verify.VerifyAsync(TestCode.Of("""
        namespace Other
        {
            class TextContent { public string? Text { get; set; } }
            class ImageContent { public byte[]? Data { get; set; } public string? Uri { get; set; } }
            class C
            {
                object[] M(byte[] bytes) => new object[] { new TextContent { Text = "" }, new ImageContent { Data = bytes, Uri = "https://example.org" } };
            }
        }
        """) with { ReferencesRuntime = false });

    [RoslynFact("4.9.0")]
    public Task Collection_expressions_are_followed() => VerifyAsync("""
        await client.CreateAsync("m", [new TextContent(text), [|new TextContent("")|], new ImageContent { [|Data = bytes|], Uri = text }]);
        await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = [new UserInputStep { Content = [[|new TextContent("")|]] }, [|new UserInputStep { Content = [] }|]] });
        await client.CreateAsync("m", [new ModelOutputStep { Content = [new TextContent("")] }, .. steps]);
        """);

    [Theory]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = , Uri = });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data, Uri = \"\" ")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64( });")]
    [InlineData("await client.CreateAsync(\"m\", new ImageContent { Data = Base64Data.FromBase64(\"data:image/png;base64, });")]
    [InlineData("await client.CreateAsync(\"m\", new UserInputStep(new TextContent(")]
    [InlineData("await client.CreateAsync(new ModelInteractionRequest { Input = \"")]
    [InlineData("var a = new TextContent(text) with { Text = }; var b = b;")]
    [InlineData("TextContent a = a; await client.CreateAsync(\"m\", a);")]
    public async Task Half_typed_code_is_survived(string code)
    {
        Microsoft.CodeAnalysis.Project project = TestSolution.Create(TestCode.Of(Wrap(code)) with { AllowsCompileErrors = true }).Project;
        var found = await AnalyzerRun.GetDiagnosticsAsync(project, new Analyzers.Contents.ContentAnalyzer());
        Assert.DoesNotContain(found, d => d.Id == "AD0001");
    }

    private static Task VerifyAsync(string code) => Verify.VerifyAsync(Wrap(code));

    private static string Wrap(string code) => $$"""
        using Gemini.Gen;
        class Fake { public void Setup<T>(Func<InteractionsClient, Task<T>> call) { } }
        static class Assert { public static Task ThrowsAsync<T>(Func<Task> act) => act(); }
        class C
        {
            static Task Ask(InteractionInput input) => Task.FromResult(input);
            static Task Send(InteractionRequest request) => Task.FromResult(request);
            async Task M(
                InteractionsClient client, Conversation conversation, ModelInteractionRequest request, ImageContent image, Content[] blocks, Step[] steps,
                Fake fake, byte[] bytes, string text, string? maybe, bool flag)
            {
                {{code}}
                await Task.Yield();
            }
        }
        """;
}
