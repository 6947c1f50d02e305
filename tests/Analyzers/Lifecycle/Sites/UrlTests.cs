using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle.Sites;

public class UrlTests
{
    [Theory]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-pro|]:generateContent?key=\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1/models/[|gemini-1.5-flash|]:streamGenerateContent?alt=sse&key=\" + args[0]")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/[|text-embedding-004|]:embedContent\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]?key=\"")]
    [InlineData("\"v1beta/models/[|gemini-1.5-pro|]:countTokens\"")]
    [InlineData("\"/v1/models/[|gemini-1.5-pro|]\"")]
    [InlineData("\"/models/[|gemini-pro|]:generateContent?key={0}\"")]
    [InlineData("\"[|gemini-pro|]:generateContent?key={0}\"")]
    [InlineData("@\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent\"")]
    [InlineData("\"\"\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent\"\"\"")]
    public Task An_id_in_a_url_is_reported(string literal) => ReportsAsync($"string address = {literal};");

    [Theory]
    [InlineData("$\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent?key={args[0]}\"")]
    [InlineData("$\"{args[0]}/models/[|gemini-pro|]:generateContent?key={args[1]}\"")]
    [InlineData("$\"{args[0]}[|gemini-pro|]:generateContent\"")]
    [InlineData("$\"{args[0]}/v1beta/models/[|gemini-1.5-flash|]\"")]
    [InlineData("$\"models/[|gemini-1.5-flash|]:generateContent?key={args[0]}\"")]
    [InlineData("$\"projects/{args[0]}/locations/{args[1]}/publishers/google/models/[|gemini-1.5-flash|]\"")]
    [InlineData("$@\"{args[0]}/models/[|gemini-1.5-flash|]:generateContent\"")]
    [InlineData("$\"\"\"{args[0]}/models/[|gemini-1.5-flash|]:generateContent\"\"\"")]
    [InlineData("$$\"\"\"{{args[0]}}/models/[|gemini-1.5-flash|]:generateContent?{key}\"\"\"")]
    public Task An_id_in_interpolated_text_is_reported(string literal) => ReportsAsync($"string address = {literal};");

    [Fact]
    public Task Requests_of_every_kind_carry_urls() => ReportsAsync("""
        class C
        {
            const string Endpoint = "https://generativelanguage.googleapis.com/v1beta/models/[|gemini-pro|]:generateContent";
            static readonly Uri s_uri = new("https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent");
            async Task M(HttpClient http, string key)
            {
                await http.PostAsync($"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent?key={key}", null);
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("v1/models/[|gemini-1.5-pro|]:generateContent", UriKind.Relative)));
                await http.GetAsync(string.Format("https://generativelanguage.googleapis.com/v1/models/[|gemini-1.5-pro|]?key={0}", key));
            }
        }
        """);

    [Fact]
    public Task A_local_that_flows_into_a_url_is_reported_where_it_is_written() => ReportsAsync("""
        var id = "[|gemini-1.5-flash|]";
        var url = $"https://generativelanguage.googleapis.com/v1beta/models/{id}:generateContent";
        Console.WriteLine(url);
        """);

    [Fact]
    public Task A_url_of_Google_Cloud_has_no_date_of_the_Gemini_API() => Verify.VerifyAsync(
        """var url = $"https://{args[0]}-aiplatform.googleapis.com/v1/projects/{args[1]}/locations/{args[0]}/publishers/google/models/{|#0:gemini-2.0-flash|}:generateContent";""",
        new ExpectedDiagnostic("GEM0101", 0, "Model 'gemini-2.0-flash' was shut down; use 'gemini-3.6-flash' (catalog of 2026-11-22)"));

    [Theory]
    [InlineData("\"https://ai.google.dev/gemini-api/docs/models/gemini-1.5-pro\"")]
    [InlineData("\"https://ai.google.dev/gemini-api/docs/models/gemini#gemini-1.5-pro\"")]
    [InlineData("\"https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-1.5-pro\"")]
    [InlineData("\"https://example.com/images/gemini-1.5-pro.png\"")]
    [InlineData("\"https://example.com/gemini-1.5-pro\"")]
    [InlineData("\"POST https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent failed\"")]
    [InlineData("\"See models/gemini-1.5-pro:generateContent for more.\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/\"")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/tunedModels/gemini-1.5-pro\"")]
    [InlineData("$\"https://generativelanguage.googleapis.com/v1beta/models/{args[0]}:generateContent\"")]
    [InlineData("$\"https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-{args[0]}:generateContent\"")]
    [InlineData("$\"https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro{args[0]}\"")]
    [InlineData("$\"https://generativelanguage.googleapis.com/v1beta/models/my-{args[0]}-gemini-1.5-pro:generateContent\"")]
    public Task Other_texts_with_an_id_are_silent(string literal) => Verify.VerifyAsync($"string address = {literal};");

    [Fact]
    public Task A_url_that_is_compared_or_logged_is_silent() => Verify.VerifyAsync("""
        class C
        {
            bool M(HttpRequestMessage request, string url)
            {
                Console.WriteLine("https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent");
                return url == "https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent"
                    || url.Contains("models/gemini-1.5-pro:generateContent")
                    || request.RequestUri == new Uri("https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent")
                    || request.RequestUri!.AbsolutePath.EndsWith("/v1beta/models/gemini-1.5-pro:generateContent", StringComparison.Ordinal);
            }
        }
        """);

    private static Task ReportsAsync(TestCode code) => Verify.VerifyAsync(code with { DefaultId = "GEM0101" });
}
