using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Conversations.StoreOrChainFix>;

namespace Gemini.Gen.CodeFixes.Tests.Conversations;

public class GEM0201_StoreOrChainFixTests
{
    private static readonly FixChoice Chain = new() { EquivalenceKey = "GEM0201:previous_interaction_id" };

    [Fact]
    public Task Either_member_can_go() => VerifyAsync(
        """_ = new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = id };""",
        """_ = new ModelInteractionRequest { Model = "m", PreviousInteractionId = id };""",
        new() { Titles = ["Remove 'store=false' and continue the stored interaction", "Remove 'previous_interaction_id' and start anew"] });

    [Fact]
    public Task The_chain_can_go_instead() => VerifyAsync(
        """_ = new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = id };""",
        """_ = new ModelInteractionRequest { Model = "m", Store = false };""",
        Chain);

    [Fact]
    public Task Comments_and_layout_of_other_members_stay() => VerifyAsync(
        """
        _ = new ModelInteractionRequest
        {
            Model = "m", // the model
            // do not keep it
            {|GEM0201:Store = false|}, // gone
            // the chain
            PreviousInteractionId = id
        };
        """,
        """
        _ = new ModelInteractionRequest
        {
            Model = "m", // the model
            // the chain
            PreviousInteractionId = id
        };
        """);

    [Fact]
    public Task The_last_member_goes_with_the_comma_before_it() => VerifyAsync(
        """
        _ = new ModelInteractionRequest
        {
            Model = "m",
            {|GEM0201:Store = false|},
            PreviousInteractionId = id
        };
        """,
        """
        _ = new ModelInteractionRequest
        {
            Model = "m",
            Store = false
        };
        """,
        Chain);

    [Fact]
    public Task A_copy_loses_the_member_it_adds() => VerifyAsync(
        """
        var request = new ModelInteractionRequest { Model = "m", PreviousInteractionId = id };
        await client.CreateAsync(request with { {|GEM0201:Store = false|} });
        """,
        """
        var request = new ModelInteractionRequest { Model = "m", PreviousInteractionId = id };
        await client.CreateAsync(request with { });
        """);

    [Fact]
    public Task Fix_All_treats_every_request() => VerifyAsync(
        """
        _ = new ModelInteractionRequest { {|GEM0201:Store = false|}, PreviousInteractionId = id, Model = "m" };
        _ = new AgentInteractionRequest { Agent = "a", PreviousInteractionId = id, {|GEM0201:Store = false|} };
        """,
        """
        _ = new ModelInteractionRequest { PreviousInteractionId = id, Model = "m" };
        _ = new AgentInteractionRequest { Agent = "a", PreviousInteractionId = id };
        """);

    [Fact]
    public Task A_statement_goes_as_a_whole()
    {
        var runtime = new TestFile("Runtime.cs", """
            namespace Gemini.Gen;
            public class InteractionRequest { public bool? Store { get; set; } public string? PreviousInteractionId { get; set; } }
            """);
        var before = TestCode.Of("""
            var request = new Gemini.Gen.InteractionRequest();
            {|GEM0201:request.Store = false|}; // why
            request.PreviousInteractionId = "int_1";
            """);
        var after = TestCode.Of("""
            var request = new Gemini.Gen.InteractionRequest();
            request.PreviousInteractionId = "int_1";
            """);
        return Verify.VerifyAsync(WithRuntime(before), WithRuntime(after));

        TestCode WithRuntime(TestCode code) => code with { Sources = code.Sources.Add(runtime), ReferencesRuntime = false };
    }

    private static Task VerifyAsync(string before, string after, FixChoice? choice = null) => Verify.VerifyAsync(Wrap(before), Wrap(after), choice);

    private static string Wrap(string code) => $$"""
        using Gemini.Gen;
        class C
        {
            async Task M(InteractionsClient client, string id)
            {
                await Task.Yield();
        {{code}}
            }
        }
        """;
}
