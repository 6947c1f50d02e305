using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0401_DeprecatedFieldTests
{
    [Fact]
    public Task The_message_says_where_to_put_it_or_to_leave_it_out() => Verify.VerifyAsync(
        RequestSnippet.Of("""
            _ = new ModelInteractionRequest
            {
                Model = "gemini-3.8-flash",
                {|#0:ResponseMimeType = "application/json"|},
                {|#1:ResponseModalities = new[] { Modality.Image }|},
                {|#2:CachedContent = "c"|},
                GenerationConfig = new() { {|#3:ImageConfig = new()|}, {|#4:Temperature = 0.2|} },
            };
            """),
        new ExpectedDiagnostic("GEM0401", 0, "'response_mime_type' is deprecated; give 'response_format' the form { type: 'text', mime_type, schema }"),
        new ExpectedDiagnostic("GEM0401", 1, "'response_modalities' is deprecated; list the kinds of output as entries of 'response_format'"),
        new ExpectedDiagnostic("GEM0401", 2, "'cached_content' is deprecated; leave it out: this API has no explicit caching"),
        new ExpectedDiagnostic("GEM0401", 3, "'image_config' is deprecated; put the settings into an entry of 'response_format' with the type 'image'"),
        new ExpectedDiagnostic("GEM0401", 4, "'temperature' is deprecated for 'gemini-3.8-flash'; leave it out"));

    [Theory]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [|[\"response_mime_type\"] = \"application/json\"|] });")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; if (flag) [|body[\"response_mime_type\"] = \"application/json\"|]; await http.PostAsJsonAsync(Url, body);")]
    // Taking it back is no use of it.
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"cached_content\"] = null }; if (flag) [|body[\"cached_content\"] = id|]; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"cached_content\"] = default }; if (flag) [|body[\"cached_content\"] = id|]; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("await http.PostAsJsonAsync(Url, new JsonObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [|[\"response_modalities\"] = new JsonArray(\"image\")|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new JObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [|[\"cached_content\"] = id|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", [|response_mime_type = \"application/json\"|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gemini-3.6-flash\", input = \"Hi\", generation_config = new { [|temperature = 0.2|], [|top_p = 0.9|] } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gemini-3.5-flash-lite\", input = \"Hi\", generation_config = new { [|temperature = 0.2|] } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gemini-4-argon\", input = \"Hi\", generation_config = new { [|temperature = 0.2|] } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = \"m\", Input = \"Hi\", [|ResponseMimeType = \"application/json\"|] });")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", \"input\": \"Hi\", [|\"response_mime_type\": \"application/json\"|] }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"gemini-3.8-flash\", \"input\": \"Hi\", \"generation_config\": { [|\"temperature\": 0|], [|\"image_config\": {}|] } }\"\"\"));")]
    [InlineData("var pairs = new (string, object)[] { (\"model\", \"m\"), (\"input\", \"Hi\"), [|(\"response_mime_type\", \"application/json\")|] }; await http.PostAsJsonAsync(Url, pairs);")]
    public Task Deprecated_fields_are_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = \"gemini-3.8-flash\", ResponseFormat = new TextResponseFormat { MimeType = \"application/json\" } });")]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = \"gemini-2.5-flash\", GenerationConfig = new() { Temperature = 0.2, TopP = 1 } });")]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = \"gemini-3.5-flash\", GenerationConfig = new() { Temperature = 0.2 } });")]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = id, GenerationConfig = new() { Temperature = 0.2 } });")]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = flag ? \"gemini-3.8-flash\" : \"gemini-2.5-pro\", GenerationConfig = new() { Temperature = 0.2 } });")]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = \"gemini-3.8-flash\", ResponseMimeType = null, GenerationConfig = new() { Temperature = null, Seed = 1 } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", response_format = new { type = \"text\", mime_type = \"application/json\" } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gemini-3.8-flash\", input = \"Hi\", generation_config = new { thinking_level = \"low\" } });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gemini-3.8-flash\", input = \"Hi\", temperature = 0.2 });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = \"m\", Input = \"Hi\" });")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", \"input\": \"Hi\", \"response_mime_type\": null }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", \"input\": { \"response_mime_type\": \"x\" } }\"\"\"));")]
    // generateContent has them all.
    [InlineData("await http.PostAsJsonAsync(Url, new { contents = new[] { id }, generationConfig = new { responseMimeType = \"application/json\", temperature = 0.2 }, cachedContent = id });")]
    [InlineData("var config = new { systemInstruction = id, responseMimeType = \"application/json\", cachedContent = id }; Other(config);")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gpt-5\", input = \"Hi\", response_mime_type = \"x\" });", "https://api.openai.com/v1/responses")]
    [InlineData("await corti.CreateAsync(model: \"m\", input: \"Hi\");")]
    public Task Current_fields_and_other_methods_are_silent(string code, string url = "https://generativelanguage.googleapis.com/v1beta/interactions") => VerifyAsync(code, url);

    private static Task VerifyAsync(string code, string url = "https://generativelanguage.googleapis.com/v1beta/interactions") =>
        Verify.VerifyAsync(RequestSnippet.Of(code, url) with { DefaultId = "GEM0401" });
}
