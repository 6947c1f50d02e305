namespace Gemini.Gen.Analyzers.Tests.Requests;

public class JsonTextRecogniserTests
{
    [Theory]
    [InlineData("\"{\\\"input\\\":\\\"Hi\\\",\\\"store\\\":false}\"")]
    [InlineData("@\"{\"\"input\"\":\"\"Hi\"\",\"\"store\"\":false}\"")]
    [InlineData("\"\"\"{ \"input\": \"Hi\", \"store\": false }\"\"\"")]
    [InlineData("\"\"\"\n    {\n      // comment\n      \"input\": \"Hi\",\n      \"store\": false,\n    }\n    \"\"\"")]
    [InlineData("$$\"\"\"{ \"input\": \"Hi\", \"store\": false }\"\"\"")]
    public async Task Every_kind_of_literal_gives_the_same_shape(string literal) => Assert.Equal(
        "JsonText Sent: input='Hi', store=false",
        await ShapeText.OfAsync($"var json = {literal}; await http.PostAsync(Url, new StringContent(json, Encoding.UTF8, \"application/json\"));"));

    [Fact]
    public async Task Utf8_literals_are_read_too() => Assert.Equal(
        "JsonText Sent: input='Hi', store=false",
        await ShapeText.OfAsync("await http.PostAsync(Url, new ByteArrayContent(\"\"\"{\"input\":\"Hi\",\"store\":false}\"\"\"u8.ToArray()));"));

    [Fact]
    public async Task Holes_are_values_that_nobody_knows() => Assert.Equal(
        "JsonText Sent: background=?, input=set, model=set, previous_interaction_id=set, store=false",
        await ShapeText.OfAsync(""""
            var json = $$"""{ "model": "models/{{id}}", "input": "{{maybe}}", "store": false, "background": {{flag}}, "previous_interaction_id": "{{id}}" }""";
            await http.PostAsync(Url, new StringContent(json));
            """"));

    [Fact]
    public async Task Objects_inside_are_followed_and_positions_are_those_of_the_source() => Assert.Equal(
        "JsonText Sent: generation_config=object, input='Hi', tools=set",
        await ShapeText.OfAsync(""""
            await http.PostAsync(Url, new StringContent("""{ "input": "Hi", "tools": [{ "type": "google_search" }], "generation_config": { "seed": 1 } }"""));
            """"));

    [Theory]
    [InlineData("var text = \"{not json}\";")]
    [InlineData("var text = \"\"\"{ \"name\": \"x\" }\"\"\";")]
    [InlineData("var text = \"\"\"{ \"model\": \"gpt\", \"input\": \"Hi\", \"store\": false, \"previous_response_id\": \"1\" }\"\"\";")]
    [InlineData("var text = string.Format(\"{{\\\"input\\\":{0}}}\", id);")]
    public async Task Other_texts_have_no_shape(string code) => Assert.Empty(await ShapeText.OfAsync(code));
}
