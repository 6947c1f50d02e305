using Gemini.Gen.Harness;

namespace Gemini.Gen.Analyzers.Tests.Requests;

public class JsonNodeRecogniserTests
{
    private const string Newtonsoft = """
        namespace Newtonsoft.Json.Linq
        {
            public class JToken
            {
                public virtual JToken? this[object key] { get => null; set { } }
                public static implicit operator JToken(string? value) => new();
                public static implicit operator JToken(bool value) => new();
            }
            public class JProperty : JToken { public JProperty(string name, object? value) { } }
            public class JObject : JToken
            {
                public JObject(params object[] content) { }
                public JToken? this[string key] { get => null; set { } }
                public void Add(string key, JToken? value) { }
                public bool Remove(string key) => true;
            }
        }

        """;

    [Theory]
    [InlineData("var body = new JsonObject { [\"input\"] = \"Hi\", [\"store\"] = false };")]
    [InlineData("JsonObject body = new() { { \"input\", \"Hi\" } }; body.Add(\"store\", false);")]
    [InlineData("var body = new JsonObject(); body[\"input\"] = \"Hi\"; body[\"store\"] = JsonValue.Create(false);")]
    [InlineData("var body = new JsonObject { [\"input\"] = \"Hi\" }; JsonNode node = body; node[\"store\"] = false;")]
    public async Task Every_way_to_fill_one_gives_the_same_shape(string code) => Assert.Equal(
        "JsonNode Sent: input='Hi', store=false",
        await ShapeText.OfAsync(code + " await http.PostAsync(Url, new StringContent(body.ToJsonString()));"));

    [Theory]
    [InlineData("var body = new Newtonsoft.Json.Linq.JObject { [\"input\"] = \"Hi\", [\"store\"] = false };")]
    [InlineData("var body = new Newtonsoft.Json.Linq.JObject(); body.Add(\"input\", \"Hi\"); body[\"store\"] = false;")]
    [InlineData("var body = new Newtonsoft.Json.Linq.JObject(new Newtonsoft.Json.Linq.JProperty(\"input\", \"Hi\"), new Newtonsoft.Json.Linq.JProperty(\"store\", false));")]
    public async Task Newtonsofts_objects_are_known(string code) => Assert.Equal(
        "JsonNode Sent: input='Hi', store=false",
        await ShapeText.OfMethodsAsync(TestCode.OfFiles(
            $$"""
            class Snippet
            {
                const string Url = "https://generativelanguage.googleapis.com/v1beta/interactions";
                async Task M(HttpClient http)
                {
                    {{code}}
                    await http.PostAsync(Url, new StringContent(body.ToString()!));
                }
            }
            """,
            Newtonsoft)));

    [Theory]
    [InlineData("if (flag) body[\"previous_interaction_id\"] = id;", "JsonNode Sent: input='Hi', previous_interaction_id=unset|set")]
    [InlineData("body.Remove(\"input\"); body[\"input\"] = maybe;", "JsonNode Sent: input=?")]
    [InlineData("body[\"tools\"] = new JsonArray(new JsonObject { [\"type\"] = \"google_search\" });", "JsonNode Sent: input='Hi', tools=set")]
    [InlineData("body[\"generation_config\"] = new JsonObject { [\"tool_choice\"] = \"none\" };", "JsonNode Sent: generation_config=object, input='Hi'")]
    public async Task Later_changes_are_followed(string change, string expected) => Assert.Equal(
        expected,
        await ShapeText.OfAsync("var body = new JsonObject { [\"input\"] = \"Hi\" }; " + change + " await http.PostAsJsonAsync(Url, body);"));
}
