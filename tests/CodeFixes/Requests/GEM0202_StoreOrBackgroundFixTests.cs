using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Requests.StoreOrBackgroundFix>;

namespace Gemini.Gen.CodeFixes.Tests.Requests;

public class GEM0202_StoreOrBackgroundFixTests
{
    private static readonly FixChoice Background = new() { EquivalenceKey = "GEM0202:background" };

    [Fact]
    public Task Either_member_can_go() => VerifyAsync(
        """_ = new ModelInteractionRequest { Model = "m", {|GEM0202:Store = false|}, Background = true };""",
        """_ = new ModelInteractionRequest { Model = "m", Background = true };""",
        new() { Titles = ["Remove 'store=false' and store the interaction", "Remove 'background=true' and wait for the answer"] });

    [Fact]
    public Task Background_can_go_instead() => VerifyAsync(
        """
        await http.PostAsJsonAsync(Url, new { model = "m", input = "Hi", {|GEM0202:store = false|}, background = true });
        await http.PostAsync(Url, new StringContent("{\"model\":\"m\",\"input\":\"Hi\",{|GEM0202:\"store\":false|},\"background\":true}"));
        """,
        """
        await http.PostAsJsonAsync(Url, new { model = "m", input = "Hi", store = false });
        await http.PostAsync(Url, new StringContent("{\"model\":\"m\",\"input\":\"Hi\",\"store\":false}"));
        """,
        Background);

    [Fact]
    public Task Fix_All_treats_every_way_to_write_a_body() => VerifyAsync(
        """"
        await http.PostAsJsonAsync(Url, new Dictionary<string, object?>
        {
            ["model"] = "m", // the model
            ["input"] = "Hi",
            // do not keep it
            {|GEM0202:["store"] = false|}, // gone
            // it takes long
            ["background"] = true,
        });
        await http.PostAsJsonAsync(Url, new Dictionary<string, object> { { "model", "m" }, { "input", "Hi" }, { "background", true }, {|GEM0202:{ "store", false }|} });
        var body = new JsonObject { ["model"] = "m", ["input"] = "Hi" };
        body["background"] = true;
        {|GEM0202:body["store"] = false|};
        await http.PostAsJsonAsync(Url, body);
        await http.PostAsJsonAsync(Url, new { model = "m", {|GEM0202:store = false|}, background = true, input = "Hi" });
        await http.PostAsJsonAsync(Url, new Dto { {|GEM0202:Store = false|}, Background = true, Model = "m", Input = "Hi" });
        await http.PostAsJsonAsync(Url, new Body("a", "Hi", {|GEM0202:Store: false|}, Background: true));
        await http.PostAsync(Url, new StringContent("""
            {
              "model": "m",
              "input": "Hi",
              {|GEM0202:"store": false|},
              "background": true
            }
            """));
        await http.PostAsync(Url, new StringContent("""{ "model": "m", "input": "Hi", "background": true, {|GEM0202:"store": false|} }"""));
        """",
        """"
        await http.PostAsJsonAsync(Url, new Dictionary<string, object?>
        {
            ["model"] = "m", // the model
            ["input"] = "Hi",
            // it takes long
            ["background"] = true,
        });
        await http.PostAsJsonAsync(Url, new Dictionary<string, object> { { "model", "m" }, { "input", "Hi" }, { "background", true } });
        var body = new JsonObject { ["model"] = "m", ["input"] = "Hi" };
        body["background"] = true;
        await http.PostAsJsonAsync(Url, body);
        await http.PostAsJsonAsync(Url, new { model = "m", background = true, input = "Hi" });
        await http.PostAsJsonAsync(Url, new Dto { Background = true, Model = "m", Input = "Hi" });
        await http.PostAsJsonAsync(Url, new Body("a", "Hi", Background: true));
        await http.PostAsync(Url, new StringContent("""
            {
              "model": "m",
              "input": "Hi",
              "background": true
            }
            """));
        await http.PostAsync(Url, new StringContent("""{ "model": "m", "input": "Hi", "background": true }"""));
        """");

    private static Task VerifyAsync(string before, string after, FixChoice? choice = null) =>
        Verify.VerifyAsync(RequestSnippet.Of(before), RequestSnippet.Of(after), choice);
}
