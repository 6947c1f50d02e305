using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Conversations.RepeatSettingFix>;

namespace Gemini.Gen.CodeFixes.Tests.Conversations;

public class GEM0301_RepeatSettingFixTests
{
    private const string FirstTurn = """
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Tools = tools });

        """;

    [Fact]
    public Task The_earlier_turns_expression_is_copied() => VerifyAsync(
        FirstTurn + """await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0301:PreviousInteractionId = first.Id|} });""",
        FirstTurn + """await client.CreateAsync(new ModelInteractionRequest { Model = "m", PreviousInteractionId = first.Id, Tools = tools });""",
        new() { Titles = ["Set the tools of the earlier turn again"] });

    [Fact]
    public Task Layout_commas_and_comments_stay() => VerifyAsync(
        FirstTurn + """
                await client.CreateAsync(new ModelInteractionRequest
                {
                    Model = "m",
                    {|GEM0301:PreviousInteractionId = first.Id|}, // the chain
                    Input = "And?",
                });
        """,
        FirstTurn + """
                await client.CreateAsync(new ModelInteractionRequest
                {
                    Model = "m",
                    PreviousInteractionId = first.Id, // the chain
                    Tools = tools,
                    Input = "And?",
                });
        """);

    [Fact]
    public Task A_last_member_without_a_comma_gets_one() => VerifyAsync(
        FirstTurn + """
                await client.CreateAsync(new ModelInteractionRequest
                {
                    Model = "m",
                    {|GEM0301:PreviousInteractionId = first.Id|}
                });
        """,
        FirstTurn + """
                await client.CreateAsync(new ModelInteractionRequest
                {
                    Model = "m",
                    PreviousInteractionId = first.Id,
                    Tools = tools
                });
        """);

    [Fact]
    public Task Fix_All_repairs_every_later_turn() => VerifyAsync(
        FirstTurn + """
                var second = await client.CreateAsync(new ModelInteractionRequest { {|GEM0301:PreviousInteractionId = first.Id|}, Model = "m" });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0301:PreviousInteractionId = first.Id|} });
        """,
        FirstTurn + """
                var second = await client.CreateAsync(new ModelInteractionRequest { PreviousInteractionId = first.Id, Tools = tools, Model = "m" });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", PreviousInteractionId = first.Id, Tools = tools });
        """);

    [Fact]
    public Task Tools_that_are_made_in_place_are_made_again() => VerifyAsync(
        """
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Tools = new Tool[] { tool } });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0301:PreviousInteractionId = first.Id|} });
        """,
        """
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Tools = new Tool[] { tool } });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", PreviousInteractionId = first.Id, Tools = new Tool[] { tool } });
        """);

    [Fact]
    public Task What_has_effects_becomes_a_local() => VerifyAsync(
        """
                // The first turn.
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Tools = Load() });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0301:PreviousInteractionId = first.Id|} });
                await client.CreateAsync(new ModelInteractionRequest { Model = "n", {|GEM0301:PreviousInteractionId = first.Id|} });
        """,
        """
                // The first turn.
                var tools2 = Load();
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Tools = tools2 });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", PreviousInteractionId = first.Id, Tools = tools2 });
                await client.CreateAsync(new ModelInteractionRequest { Model = "n", PreviousInteractionId = first.Id, Tools = tools2 });
        """);

    [Theory]
    [InlineData("Interaction first; { var own = tools; first = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Tools = own }); }")]
    [InlineData("Interaction first; { first = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Tools = Load() }); }")]
    [InlineData("Interaction first; if (flag) first = await client.CreateAsync(new ModelInteractionRequest { Model = \"a\", Tools = tools }); else first = await client.CreateAsync(new ModelInteractionRequest { Model = \"b\", Tools = new[] { tool } });")]
    public Task What_is_out_of_scope_or_ambiguous_is_not_copied(string earlier) => Verify.VerifyNoFixAsync(Wrap(
        earlier + """await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0301:PreviousInteractionId = first.Id|} });"""));

    private static Task VerifyAsync(string before, string after, FixChoice? choice = null) => Verify.VerifyAsync(Wrap(before), Wrap(after), choice);

    private static string Wrap(string code) => $$"""
        using Gemini.Gen;
        class C
        {
            static Tool[] Load() => throw new NotImplementedException();
            async Task M(InteractionsClient client, Tool tool, IReadOnlyList<Tool> tools, bool flag)
            {
        {{code}}
            }
        }
        """;
}
