namespace Gemini.Gen.Analyzers.Tests.Requests;

public class DictionaryRecogniserTests
{
    [Theory]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"gemini-3.8-flash\", [\"store\"] = false, [\"input\"] = \"Hi\" };")]
    [InlineData("var body = new Dictionary<string, object> { { \"model\", \"gemini-3.8-flash\" }, { \"store\", false }, { \"input\", \"Hi\" } };")]
    [InlineData("IDictionary<string, object?> body = new SortedDictionary<string, object?>(); body[\"model\"] = \"gemini-3.8-flash\"; body[\"store\"] = false; body[\"input\"] = \"Hi\";")]
    [InlineData("Dictionary<string, object?> body = new() { [\"input\"] = \"Hi\" }; body.Add(\"model\", \"gemini-3.8-flash\"); body.TryAdd(\"store\", false);")]
    [InlineData("var first = new Dictionary<string, object> { [\"model\"] = \"gemini-3.8-flash\", [\"store\"] = false, [\"input\"] = \"Hi\" }; var body = new Dictionary<string, object>(first);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"store\"] = true }; body.Clear(); body[\"model\"] = \"gemini-3.8-flash\"; body[\"store\"] = false; body[\"input\"] = \"Hi\";")]
    [InlineData("var body = new Dictionary<string, object?> { [\"Model\"] = \"gemini-3.8-flash\", [\"STORE\"] = false, [\"input\"] = \"Hi\" };")]
    public async Task Every_way_to_fill_one_gives_the_same_shape(string code) => Assert.Equal(
        "Dictionary Sent: input='Hi', model='gemini-3.8-flash', store=false",
        await ShapeText.OfAsync(code + " await http.PostAsJsonAsync(Url, body);"));

    [Theory]
    [InlineData("if (flag) body[\"previous_interaction_id\"] = id;", "Dictionary Sent: input='Hi', previous_interaction_id=unset|set")]
    [InlineData("if (flag) body[\"store\"] = false; else body[\"store\"] = true;", "Dictionary Sent: input='Hi', store=true|false")]
    [InlineData("body[\"store\"] = flag ? false : null;", "Dictionary Sent: input='Hi', store=null|false")]
    [InlineData("body.Remove(\"input\"); body[\"input\"] = \"Bye\";", "Dictionary Sent: input='Bye'")]
    [InlineData("body.TryAdd(\"input\", \"Bye\");", "Dictionary Sent: input='Hi'")]
    [InlineData("body[id] = false;", "Dictionary Sent: input=?|'Hi', *=unset|?")]
    [InlineData("Fill(body); void Fill(Dictionary<string, object?> any) => any[\"store\"] = false;", "Dictionary Sent: input=?|'Hi', *=unset|?")]
    [InlineData("body[\"generation_config\"] = new Dictionary<string, object> { [\"temperature\"] = 1 };", "Dictionary Sent: generation_config=object, input='Hi'")]
    public async Task Later_changes_are_followed(string change, string expected) => Assert.Contains(
        expected,
        await ShapeText.OfAsync("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\" }; " + change + " await http.PostAsJsonAsync(Url, body);"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Text_made_of_one_is_what_it_was_then() => Assert.Equal(
        "Dictionary Sent: input='Hi', store=false",
        await ShapeText.OfAsync("""
            var body = new Dictionary<string, object?> { ["input"] = "Hi", ["store"] = false };
            var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
            body["store"] = true;
            using var message = new HttpRequestMessage(HttpMethod.Post, Url) { Content = content };
            await http.SendAsync(message);
            """));

    [Theory]
    [InlineData("var headers = new Dictionary<string, string> { [\"model\"] = \"x\" };")]
    [InlineData("var ids = new Dictionary<int, string> { [1] = \"gemini-3.8-flash\" };")]
    [InlineData("var openAi = new Dictionary<string, object> { [\"model\"] = \"gpt\", [\"input\"] = \"Hi\", [\"store\"] = false, [\"previous_response_id\"] = id };")]
    public async Task Other_dictionaries_have_no_shape(string code) => Assert.Empty(await ShapeText.OfAsync(code));
}
