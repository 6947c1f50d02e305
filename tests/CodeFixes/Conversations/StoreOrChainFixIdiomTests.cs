using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Conversations.StoreOrChainFix>;

namespace Gemini.Gen.CodeFixes.Tests.Conversations;

/// <summary>Members go with their commas in each way of writing bodies.</summary>
public class StoreOrChainFixIdiomTests
{
    private static readonly FixChoice Chain = new() { EquivalenceKey = "GEM0201:previous_interaction_id" };

    [Theory]
    [InlineData(
        "new Dictionary<string, object?> { [\"input\"] = 1, {|GEM0201:[\"store\"] = false|}, [\"previous_interaction_id\"] = id }",
        "new Dictionary<string, object?> { [\"input\"] = 1, [\"previous_interaction_id\"] = id }",
        "new Dictionary<string, object?> { [\"input\"] = 1, [\"store\"] = false }")]
    [InlineData(
        "new Dictionary<string, object?> { { \"input\", 1 }, {|GEM0201:{ \"store\", false }|}, { \"previous_interaction_id\", id }, }",
        "new Dictionary<string, object?> { { \"input\", 1 }, { \"previous_interaction_id\", id }, }",
        "new Dictionary<string, object?> { { \"input\", 1 }, { \"store\", false }, }")]
    [InlineData(
        "new { input = 1, {|GEM0201:store = false|}, previous_interaction_id = id }",
        "new { input = 1, previous_interaction_id = id }",
        "new { input = 1, store = false }")]
    [InlineData(
        "new Body { Input = \"1\", PreviousInteractionId = id, {|GEM0201:Store = false|} }",
        "new Body { Input = \"1\", PreviousInteractionId = id }",
        "new Body { Input = \"1\", Store = false }")]
    public async Task Either_member_can_go(string before, string withoutStore, string withoutChain)
    {
        await Verify.VerifyAsync(Post(before), Post(withoutStore));
        await Verify.VerifyAsync(Post(before), Post(withoutChain), Chain);
    }

    [Theory]
    [InlineData(
        "\"\"\"{ \"input\": 1, {|GEM0201:\"store\": false|}, \"previous_interaction_id\": \"a\" }\"\"\"",
        "\"\"\"{ \"input\": 1, \"previous_interaction_id\": \"a\" }\"\"\"",
        "\"\"\"{ \"input\": 1, \"store\": false }\"\"\"")]
    [InlineData(
        "\"{\\\"input\\\":1,\\\"previous_interaction_id\\\":\\\"a\\\",{|GEM0201:\\\"store\\\":false|}}\"",
        "\"{\\\"input\\\":1,\\\"previous_interaction_id\\\":\\\"a\\\"}\"",
        "\"{\\\"input\\\":1,\\\"store\\\":false}\"")]
    [InlineData(
        "@\"{ \"\"previous_interaction_id\"\": \"\"a\"\", {|GEM0201:\"\"store\"\": false|}, \"\"input\"\": 1 }\"",
        "@\"{ \"\"previous_interaction_id\"\": \"\"a\"\", \"\"input\"\": 1 }\"",
        "@\"{ \"\"store\"\": false, \"\"input\"\": 1 }\"")]
    public async Task Json_text_stays_json(string before, string withoutStore, string withoutChain)
    {
        await Verify.VerifyAsync(PostText(before), PostText(withoutStore));
        await Verify.VerifyAsync(PostText(before), PostText(withoutChain), Chain);
    }

    private static string Post(string body) => RawConversation.Of($"var response = await http.PostAsJsonAsync(Url, new {{ input = 0 }});", $"await http.PostAsJsonAsync(Url, {body});");

    private static string PostText(string text) => RawConversation.Of("var response = await http.PostAsJsonAsync(Url, new { input = 0 });", $"await http.PostAsync(Url, new StringContent({text}));");
}
