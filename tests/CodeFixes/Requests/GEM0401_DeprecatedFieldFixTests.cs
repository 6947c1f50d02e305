using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Requests.DeprecatedFieldFix>;

namespace Gemini.Gen.CodeFixes.Tests.Requests;

public class GEM0401_DeprecatedFieldFixTests
{
    [Fact]
    public Task What_has_no_meaning_is_left_out() => Verify.VerifyAsync(
        RequestSnippet.Of("""
            await gemini.CreateAsync(new ModelInteractionRequest { Model = "gemini-3.8-flash", GenerationConfig = new() { {|GEM0401:Temperature = 0.2|}, Seed = 1 } });
            await http.PostAsJsonAsync(Url, new { model = "gemini-3.8-flash", input = "Hi", generation_config = new { seed = 1, {|GEM0401:temperature = 0|} } });
            """),
        RequestSnippet.Of("""
            await gemini.CreateAsync(new ModelInteractionRequest { Model = "gemini-3.8-flash", GenerationConfig = new() { Seed = 1 } });
            await http.PostAsJsonAsync(Url, new { model = "gemini-3.8-flash", input = "Hi", generation_config = new { seed = 1 } });
            """),
        new() { Titles = ["Remove 'temperature'"] });

    [Fact]
    public Task A_media_type_beside_a_current_format_is_left_out() => Verify.VerifyAsync(
        RequestSnippet.Of("""
            await http.PostAsJsonAsync(Url, new
            {
                model = "m",
                input = "Hi",
                {|GEM0401:response_mime_type = "application/json"|}, // as before
                response_format = new { type = "text", mime_type = "application/json" },
            });
            """),
        RequestSnippet.Of("""
            await http.PostAsJsonAsync(Url, new
            {
                model = "m",
                input = "Hi",
                response_format = new { type = "text", mime_type = "application/json" },
            });
            """));

    [Theory]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", {|GEM0401:response_mime_type = \"application/json\"|}, response_format = new { type = \"object\" } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", {|GEM0401:response_modalities = new[] { \"image\" }|} });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", generation_config = new { {|GEM0401:image_config = new { image_size = \"1K\" }|} } });")]
    public Task What_needs_another_form_is_the_authors(string code) => Verify.VerifyNoFixAsync(RequestSnippet.Of(code));
}
