using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle.Sites;

public class JsonTextTests
{
    [Theory]
    [InlineData(""" "{\"model\":\"[|gemini-1.5-pro|]\",\"input\":\"Hi\"}" """)]
    [InlineData(""" @"{ ""model"": ""models/[|gemini-1.5-pro|]"" }" """)]
    [InlineData(""" "{\"config\":{\"models\":[\"[|gemini-1.5-pro|]\",\"gemini-3.8-flash\"]}}" """)]
    [InlineData(""" "{\"model\":\"[|gemini-1.5-pro|]\",\"messages\":" + args[0] + "}" """)]
    [InlineData(""" "{\"requests\":[{\"model\":\"models/[|text-embedding-004|]\"}]}" """)]
    [InlineData(""" "{'x':1}" + "\"model\": \"[|gemini-1.5-pro|]\"," """)]
    [InlineData(""" $"{{\"model\":\"[|gemini-1.5-pro|]\",\"input\":\"{args[0]}\"}}" """)]
    [InlineData(""" $@"{{""temperature"":{args.Length},""model"":""[|gemini-1.5-pro|]""}}" """)]
    [InlineData(""" "{\"url\":\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent\"}" """)]
    [InlineData(""" "{\"model\":\"models\\/[|gemini-1.5-pro|]\"}" """)]
    public Task An_id_in_a_request_body_is_reported(string literal) => ReportsAsync($"string body = {literal};");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Raw_strings_keep_their_indentation(string newLine) => ReportsAsync(""""
        class C
        {
            string Body() => """
                {
                    // the model
                    "model": "[|gemini-1.5-pro|]",
                    "fallback": { "model": "[|gemini-1.5-flash|]" }
                }
                """;
        }
        """".Replace("\r", "", StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Interpolated_raw_strings_keep_their_indentation(string newLine) => ReportsAsync(""""
        class C
        {
        	string Body(string prompt, int tokens) => $$"""
        			{
        			    "note": "🚀",
        			    "input": "{{prompt}}", "model": "[|gemini-1.5-pro|]",
        			    "max": {{tokens}},
        			    "fallback": "models/[|gemini-1.5-flash|]"
        			}
        			""";
        }
        """".Replace("\r", "", StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal));

    [Fact]
    public Task Utf8_bodies_are_reported() => ReportsAsync("""
        class C { static ReadOnlySpan<byte> Body => "{\"model\":\"[|gemini-1.5-pro|]\"}"u8; }
        """);

    [Fact]
    public Task Bodies_are_reported_inside_their_content() => ReportsAsync(""""
        class C
        {
            Task M(HttpClient http, Uri address) => http.PostAsync(address, new StringContent("""{"agent":"{|GEM0104:deep-research-pro-preview-12-2025|}","model":"[|gemini-1.5-pro|]"}"""));
        }
        """");

    [Theory]
    [InlineData("{\"candidates\":[],\"modelVersion\":\"gemini-1.5-pro\"}")]
    [InlineData("{\"id\":\"v1_x\",\"status\":\"completed\",\"model\":\"gemini-1.5-pro\"}")]
    [InlineData("{\"object\":\"chat.completion\",\"model\":\"gemini-1.5-pro\",\"choices\":[],\"usage\":{}}")]
    [InlineData("{\"models\":[{\"name\":\"models/gemini-1.5-pro\",\"displayName\":\"Gemini 1.5 Pro\"}]}")]
    [InlineData("{\"gemini-1.5-pro\":{\"model\":1}}")]
    [InlineData("{\"prices\":{\"model\":\"gemini-1.5-pro\"}}")]
    [InlineData("{\"model\":{\"label\":\"gemini-1.5-pro\"}}")]
    [InlineData("{\"model\":\"gemini-3.8-flash\",\"text\":\"not gemini-1.5-pro\"}")]
    [InlineData("{\"model\":\"my-gemini-1.5-pro\"}")]
    [InlineData("{\"model")]
    [InlineData("[\"model\", gemini-1.5-pro]")]
    [InlineData("{0} model \"gemini-1.5-pro\"")]
    public Task Answers_tables_and_other_texts_are_silent(string json) =>
        Verify.VerifyAsync($"string body = \"\"\"{json}\"\"\";".Replace("\"\"\";", "\n\"\"\";", StringComparison.Ordinal).Replace("= \"\"\"", "= \"\"\"\n", StringComparison.Ordinal));

    [Fact]
    public Task A_body_that_is_expected_or_compared_is_silent() => Verify.VerifyAsync("""
        static class Assert { public static void Equal(string a, string b) { } }
        class C
        {
            bool M(string body)
            {
                string expected = "{\"model\":\"gemini-1.5-pro\"}";
                string expectedJson = "{\"model\":\"gemini-1.5-pro\"}";
                Assert.Equal("{\"model\":\"gemini-1.5-pro\"}", body);
                return body == "{\"model\":\"gemini-1.5-pro\"}" || body.Contains("\"model\":\"gemini-1.5-pro\"") || body == expected + expectedJson;
            }
        }
        """);

    private static Task ReportsAsync(TestCode code) => Verify.VerifyAsync(code with { DefaultId = "GEM0101" });
}
