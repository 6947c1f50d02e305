using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0202_StoreOffWithBackgroundTests
{
    [Fact]
    public Task The_message_says_what_to_remove() => Verify.VerifyAsync(
        RequestSnippet.Of("_ = new ModelInteractionRequest { Model = \"m\", {|#0:Store = false|}, Background = true };"),
        new ExpectedDiagnostic(
            "GEM0202",
            0,
            "The service refuses 'store=false' together with 'background=true': a background interaction is fetched by its id, so it has to be stored; " +
            "remove one of the two"));

    [Theory]
    // This runtime
    [InlineData("await gemini.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", [|Store = false|], Background = true });")]
    [InlineData("var r = new ModelInteractionRequest { Model = \"m\", Background = true }; await gemini.CreateAsync(r with { [|Store = false|] });")]
    // Dictionaries
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [|[\"store\"] = false|], [\"background\"] = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dictionary<string, object> { { \"model\", \"m\" }, { \"input\", \"Hi\" }, [|{ \"store\", false }|], { \"background\", true } });")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; body[\"background\"] = true; [|body[\"store\"] = false|]; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; body.Add(\"background\", true); [|body.Add(\"store\", false)|]; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; if (flag) { body[\"background\"] = true; [|body[\"store\"] = false|]; await http.PostAsJsonAsync(Url, body); }")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"background\"] = true }; foreach (var i in new[] { 1, 2 }) { [|body[\"store\"] = false|]; await http.PostAsJsonAsync(Url, body); }")]
    // JSON nodes
    [InlineData("await http.PostAsJsonAsync(Url, new JsonObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [|[\"store\"] = false|], [\"background\"] = true });")]
    [InlineData("var node = new JsonObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; node[\"background\"] = true; [|node[\"store\"] = false|]; var text = node.ToJsonString();")]
    [InlineData("var node = new JObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [|[\"store\"] = false|], [\"background\"] = true }; var text = node.ToString();")]
    // Anonymous objects
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", [|store = false|], background = true });")]
    [InlineData("await http.PostAsync(Url, JsonContent.Create(new { model = \"m\", input = \"Hi\", background = true, [|store = false|] }));")]
    [InlineData("Func<Task> run = async () => await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", [|store = false|], background = true }); await run();")]
    // Own types
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = \"m\", Input = \"Hi\", [|Store = false|], Background = true });")]
    [InlineData("var dto = new Dto { Model = \"m\", Input = \"Hi\" }; [|dto.Store = false|]; dto.Background = true; await http.PostAsJsonAsync(Url, dto);")]
    [InlineData("await http.PostAsJsonAsync(Url, new Body(\"m\", \"Hi\", [|Store: false|], Background: true));")]
    [InlineData("var b = new Body(\"m\", \"Hi\", Background: true); await http.PostAsJsonAsync(Url, b with { [|Store = false|] });")]
    // Calls of an SDK
    [InlineData("await mscc.Create(model: \"m\", input: \"Hi\", [|store: false|], background: true);")]
    // JSON text
    [InlineData("await http.PostAsync(Url, new StringContent(\"{\\\"model\\\":\\\"gemini-3.8-flash\\\",\\\"input\\\":\\\"Hi\\\",[|\\\"store\\\":false|],\\\"background\\\":true}\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(@\"{\"\"model\"\":\"\"m\"\",\"\"input\"\":\"\"Hi\"\",\"\"background\"\":true,[|\"\"store\"\":false|]}\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", \"input\": \"Hi\", [|\"store\": false|], \"background\": true }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent($$\"\"\"{ \"model\": \"m\", \"input\": \"{{id}}\", [|\"store\": false|], \"background\": true }\"\"\"));")]
    // Pairs
    [InlineData("var pairs = new (string, object)[] { (\"model\", \"m\"), (\"input\", \"Hi\"), [|(\"store\", false)|], (\"background\", true) }; await http.PostAsJsonAsync(Url, pairs);")]
    public Task Both_in_one_body_are_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Background = true };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false, Background = false };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false, Background = null };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = true, Background = true };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = flag, Background = true };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = !flag, Background = flag };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = flag ? false : null, Background = true };")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"store\"] = false }; if (flag) body[\"background\"] = true; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"store\"] = false }; if (flag) { body[\"background\"] = true; body.Remove(\"store\"); } await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"store\"] = false, [\"background\"] = true }; body[\"store\"] = true; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var node = new JsonObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"store\"] = false, [\"background\"] = flag }; await http.PostAsJsonAsync(Url, node);")]
    [InlineData("var node = new JObject { [\"model\"] = \"m\", [\"input\"] = \"Hi\", [\"store\"] = false }; var text = node.ToString();")]
    [InlineData("await http.PostAsJsonAsync(Url, new { model = \"m\", input = \"Hi\", store = false, background = flag });")]
    [InlineData("object body = flag ? new { model = \"m\", input = \"Hi\", store = false } : new { model = \"m\", input = \"Hi\", background = true }; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("await http.PostAsJsonAsync(Url, new Dto { Model = \"m\", Input = \"Hi\", Store = false, Background = flag ? true : null });")]
    // A bool that nobody set.
    [InlineData("await http.PostAsJsonAsync(Url, new Plain { Model = \"gemini-3.8-flash\", Input = \"Hi\", Background = true });")]
    [InlineData("await http.PostAsJsonAsync(Url, new Body(\"m\", \"Hi\", Background: true));")]
    [InlineData("await mscc.Create(model: \"m\", input: \"Hi\", background: true);")]
    [InlineData("await mscc.Create(model: \"m\", input: \"Hi\", store: flag, background: true);")]
    [InlineData("await http.PostAsync(Url, new StringContent($$\"\"\"{ \"model\": \"m\", \"input\": \"Hi\", \"store\": {{(flag ? \"false\" : \"true\")}}, \"background\": true }\"\"\"));")]
    [InlineData("await http.PostAsync(Url, new StringContent(\"\"\"{ \"model\": \"m\", \"input\": \"Hi\", \"metadata\": { \"store\": false }, \"background\": true }\"\"\"));")]
    [InlineData("// { \"model\": \"gemini-3.8-flash\", \"store\": false, \"background\": true }")]
    // Another company's client.
    [InlineData("await corti.CreateAsync(model: \"m\", input: \"Hi\", store: false, background: true);")]
    public Task What_is_not_certain_or_not_both_is_silent(string code) => VerifyAsync(code);

    // OpenAI's Responses take both; Parallel and cases have interactions of their own.
    [Theory]
    [InlineData("https://api.openai.com/v1/responses", "new { model = \"gpt-5\", input = \"Hi\", store = false, background = true }")]
    [InlineData("https://api.parallel.ai/v1/tasks/runs", "new { processor = \"ultra\", input = \"Hi\", previous_interaction_id = id, store = false, background = true }")]
    [InlineData("https://desk.example.com/api/interactions", "new { input = \"call\", store = false, background = true }")]
    [InlineData("https://discord.com/api/v10/interactions", "new { input = \"call\", store = false, background = true }")]
    public Task Other_services_are_silent(string url, string body) =>
        Verify.VerifyAsync(RequestSnippet.Of($"await http.PostAsJsonAsync(Url, {body});", url) with { DefaultId = "GEM0202" });

    private static Task VerifyAsync(string code) => Verify.VerifyAsync(RequestSnippet.Of(code) with { DefaultId = "GEM0202" });
}
