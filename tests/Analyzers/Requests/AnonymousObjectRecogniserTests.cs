namespace Gemini.Gen.Analyzers.Tests.Requests;

public class AnonymousObjectRecogniserTests
{
    private const string Expected = "AnonymousObject Sent: input='Hi', store=false";

    [Theory]
    [InlineData("await http.PostAsJsonAsync(Url, new { input = \"Hi\", store = false });")]
    [InlineData("await http.PostAsync(Url, JsonContent.Create(new { input = \"Hi\", store = false }));")]
    [InlineData("var body = new { input = \"Hi\", store = false }; var json = JsonSerializer.Serialize(body); await http.PostAsync(Url, new StringContent(json));")]
    [InlineData("await http.PostAsync(Url, new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { Input = \"Hi\", Store = false })));")]
    [InlineData("var input = \"Hi\"; const bool store = false; await http.PostAsJsonAsync(Url, new { input, store });")]
    [InlineData("var first = new { input = \"Hi\", store = true }; await http.PostAsJsonAsync(Url, first with { store = false });")]
    public async Task Every_way_to_send_one_gives_the_same_shape(string code) => Assert.Equal(Expected, await ShapeText.OfAsync(code));

    [Fact]
    public async Task Each_branch_of_a_condition_has_a_shape_of_its_own() => Assert.Equal(
        "AnonymousObject Sent: input='Hi'\nAnonymousObject Sent: input='Hi', previous_interaction_id=set",
        await ShapeText.OfAsync("""
            object body = flag ? new { input = "Hi" } : new { input = "Hi", previous_interaction_id = id };
            await http.PostAsJsonAsync(Url, body);
            """));

    [Theory]
    [InlineData("var point = new { x = 1, y = 2 };")]
    [InlineData("var log = new { model = \"gemini-3.8-flash\", tokens = 3 };")]
    [InlineData("await http.PostAsJsonAsync(Url, new { contents = tools, store = false, input = 1 });")]
    public async Task Other_objects_have_no_shape(string code) => Assert.Empty(await ShapeText.OfAsync(code));
}
