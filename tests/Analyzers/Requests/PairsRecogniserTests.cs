namespace Gemini.Gen.Analyzers.Tests.Requests;

public class PairsRecogniserTests
{
    [Theory]
    [InlineData("var body = new (string, object)[] { (\"input\", \"Hi\"), (\"store\", false) };")]
    [InlineData("var body = new KeyValuePair<string, object>[] { new(\"input\", \"Hi\"), new(\"store\", false) };")]
    [InlineData("var body = new[] { KeyValuePair.Create<string, object>(\"input\", \"Hi\"), KeyValuePair.Create<string, object>(\"store\", false) };")]
    [InlineData("var body = new List<(string Name, object Value)> { (\"input\", \"Hi\") }; body.Add((\"store\", false));")]
    [InlineData("var body = new List<KeyValuePair<string, object>> { new(\"input\", \"Hi\"), new(\"store\", false) };")]
    public async Task Every_way_to_write_pairs_gives_the_same_shape(string code) => Assert.Equal(
        "Pairs Sent: input='Hi', store=false",
        await ShapeText.OfAsync(code + " await SendAsync(body); async Task<object?> SendAsync(object pairs) => null;"));

    [Fact]
    public async Task A_dictionary_made_of_pairs_has_their_members() => Assert.Equal(
        "Dictionary Sent: input='Hi', store=false",
        await ShapeText.OfAsync("""
            var pairs = new[] { KeyValuePair.Create<string, object>("input", "Hi"), KeyValuePair.Create<string, object>("store", false) };
            await http.PostAsJsonAsync(Url, new Dictionary<string, object>(pairs));
            """));

    [Theory]
    [InlineData("var headers = new[] { (\"store\", \"x\") };")]
    [InlineData("var body = new (string, object)[] { (\"input\", \"Hi\"), (id, false) };")]
    public async Task Other_pairs_have_no_shape(string code) => Assert.Empty(await ShapeText.OfAsync(code));
}
