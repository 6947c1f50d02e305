using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Conversations.StoreOrChainFix>;

namespace Gemini.Gen.CodeFixes.Tests.Conversations;

public class GEM0203_StoreOrChainFixTests
{
    private const string Later = """await http.PostAsJsonAsync(Url, new { input = 2, {|GEM0203:previous_interaction_id = id|} });""";

    [Fact]
    public Task The_earlier_request_is_stored_again() => Verify.VerifyAsync(
        RawConversation.Of("var response = await http.PostAsJsonAsync(Url, new { input = 1, store = false });", Later),
        RawConversation.Of(
            "var response = await http.PostAsJsonAsync(Url, new { input = 1 });", "await http.PostAsJsonAsync(Url, new { input = 2, previous_interaction_id = id });"),
        new() { Titles = ["Remove 'store=false' from the earlier request", "Remove 'previous_interaction_id' and start anew"] });

    [Fact]
    public Task The_chain_can_go_instead() => Verify.VerifyAsync(
        RawConversation.Of("var response = await http.PostAsJsonAsync(Url, new { input = 1, store = false });", Later),
        RawConversation.Of(
            "var response = await http.PostAsJsonAsync(Url, new { input = 1, store = false });", "await http.PostAsJsonAsync(Url, new { input = 2 });"),
        new() { EquivalenceKey = "GEM0203:previous_interaction_id" });

    [Fact]
    public Task Fix_All_stores_the_first_turn_once() => Verify.VerifyAsync(
        RawConversation.Of("var response = await http.PostAsJsonAsync(Url, new { input = 1, store = false });", Later + Later),
        RawConversation.Of(
            "var response = await http.PostAsJsonAsync(Url, new { input = 1 });",
            "await http.PostAsJsonAsync(Url, new { input = 2, previous_interaction_id = id });await http.PostAsJsonAsync(Url, new { input = 2, previous_interaction_id = id });"));
}
