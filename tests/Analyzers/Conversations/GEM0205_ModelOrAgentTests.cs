using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0205_ModelOrAgentTests
{
    [Fact]
    public Task The_message_says_whether_to_remove_or_to_add() => Verify.VerifyAsync(
        RequestSnippet.Of("""
            await http.PostAsJsonAsync(Url, new { model = "m", {|#0:agent = "a"|}, input = "Hi" });
            await http.PostAsJsonAsync(Url, new { {|#1:input = "Hi"|}, previous_interaction_id = id });
            """),
        new ExpectedDiagnostic("GEM0205", 0, "A request names either a model or an agent, and this one has both; remove one of them"),
        new ExpectedDiagnostic("GEM0205", 1, "A request names either a model or an agent, and this one has neither; add 'model' or 'agent'"));

    [Theory]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"model\"] = \"m\", [|[\"agent\"] = \"a\"|], [\"input\"] = \"Hi\" });")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; if (flag) { [|body[\"agent\"] = \"a\"|]; await http.PostAsJsonAsync(Url, body); }")]
    [InlineData("await http.PostAsJsonAsync(Url, new JsonObject { [\"model\"] = \"m\", [|[\"agent\"] = \"a\"|], [\"input\"] = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new JObject { [\"model\"] = \"m\", [|[\"agent\"] = \"a\"|], [\"input\"] = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = id, [|agent = \"a\"|], input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = \"m\", [|Agent = \"a\"|], Input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Body(\"m\", \"Hi\", [|Agent: \"a\"|]));")]
    [InlineData("await mscc.Create(model: \"m\", [|agent: \"a\"|], input: \"Hi\");")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", [|\"agent\": \"a\"|], \"input\": \"Hi\" }\"\"\"));")]
    [InlineData("var pairs = new (string, object)[] { (\"model\", \"m\"), [|(\"agent\", \"a\")|], (\"input\", \"Hi\") }; await http.PostAsJsonAsync(Url, pairs);")]
    public Task Both_are_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [|[\"input\"] = \"Hi\"|], [\"previous_interaction_id\"] = id });")]
    [InlineData("var body = new Dictionary<string, object?>(); [|body[\"input\"] = \"Hi\"|]; body[\"store\"] = true; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("await http.PostAsJsonAsync(Url, new JsonObject { [|[\"input\"] = \"Hi\"|], [\"store\"] = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { [|input = \"Hi\"|], store = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { [|Input = \"Hi\"|], Store = true });")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ [|\"input\": \"Hi\"|], \"store\": true }\"\"\"));")]
    public Task Neither_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\" });")]
    [InlineData("await gemini.CreateAsync(new AgentInteractionRequest { Agent = \"a\", Input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" });")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\" }; body[flag ? \"model\" : \"agent\"] = id; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\" }; if (flag) body[\"agent\"] = \"a\"; else body[\"model\"] = \"m\"; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\", [\"model\"] = \"m\" }; if (flag) { body.Remove(\"model\"); body[\"agent\"] = \"a\"; } await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\", [\"store\"] = true }; AddModel(body); await http.PostAsJsonAsync(Url, body); void AddModel(Dictionary<string, object?> b) => b[\"model\"] = id;")]
    [InlineData("var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\", [\"store\"] = true }; return body;")]
    [InlineData("await SendAsync(new Dictionary<string, object?> { [\"input\"] = \"Hi\", [\"store\"] = true }); Task SendAsync(Dictionary<string, object?> b) { b[\"model\"] = id; return http.PostAsJsonAsync(Url, b); }")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = maybe, agent = flag ? \"a\" : null, input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = flag ? \"m\" : null, agent = flag ? null : \"a\", input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = maybe, Agent = maybe, Input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = \"m\", Agent = null, Input = \"Hi\" });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Body(\"m\", \"Hi\"));")]
    [InlineData("await mscc.Create(input: \"Hi\");")]
    [InlineData("await http.PostAsync(Url, new StringContent($$\"\"\"{ {{id}}, \"input\": \"Hi\" }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", \"agent\": null, \"input\": \"Hi\" }\"\"\"));")]
    [InlineData("await corti.CreateAsync(model: \"m\", agent: \"a\", input: \"Hi\");")]
    [InlineData("Other(new { model = \"T\", agent = \"Smith\", input = \"house 4\" });", "https://api.example.com/sales")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"gpt-5\", agent = \"a\", input = \"Hi\" });", "https://api.openai.com/v1/responses")]
    [InlineData("await http.PostAsJsonAsync(Url, new { input = \"Hi\", previous_response_id = id });", "https://api.openai.com/v1/responses")]
    [InlineData("await http.PostAsJsonAsync(Url, new { input = (string?)null, store = true });")]
    // A server of the project's own may choose the model.
    [InlineData("var model = \"gemini-3.8-flash\"; await http.PostAsJsonAsync(Url, new { input = \"Hi\", store = true });", "/api/interactions")]
    public Task Exactly_one_or_an_unknown_number_is_silent(string code, string url = "https://generativelanguage.googleapis.com/v1beta/interactions") => VerifyAsync(code, url);

    private static Task VerifyAsync(string code, string url = "https://generativelanguage.googleapis.com/v1beta/interactions") =>
        Verify.VerifyAsync(RequestSnippet.Of(code, url) with { DefaultId = "GEM0205" });
}
