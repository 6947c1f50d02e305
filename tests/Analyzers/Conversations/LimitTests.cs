using System.Text;
using Gemini.Gen.Analyzers.Conversations;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

/// <summary>What the engine does not do, so that it always ends soon.</summary>
public class LimitTests
{
    [Fact]
    public async Task A_method_of_five_thousand_lines_and_two_hundred_branches_is_analysed() =>
        Assert.Equal(["GEM0201"], await FoundAsync(LongMethod(lines: 5000, branches: 200)));

    [Fact]
    public async Task A_method_with_more_blocks_than_the_cap_is_skipped() =>
        Assert.Empty(await FoundAsync(LongMethod(lines: FlowAnalysis.MaximumBlocks * 2, branches: FlowAnalysis.MaximumBlocks)));

    [Fact]
    public void A_spent_budget_stays_spent()
    {
        var budget = new FlowBudget(visits: 2);
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(_ => budget.TrySpend()));
        Assert.True(budget.IsSpent);
    }

    [Theory]
    [InlineData("class C { void M() { var x = new { store = false }; } }", false)]
    [InlineData("namespace Shop.Interactions { }", true)]
    [InlineData("// talks to GEMINI", true)]
    [InlineData("", false)]
    public void Files_that_never_mention_the_api_are_out_at_once(string code, bool expected) =>
        Assert.Equal(expected, new RelevanceGate().IsRelevant(CSharpSyntaxTree.ParseText(code), default));

    [Fact]
    public void A_word_across_the_chunks_of_a_file_is_found()
    {
        for (int length = 4070; length < 4100; length++)
            Assert.True(new RelevanceGate().IsRelevant(CSharpSyntaxTree.ParseText("//" + new string(' ', length) + "interaction"), default));
    }

    [Theory]
    [InlineData("{ var total = price * count; }", false)]
    [InlineData("{ body[\"previous_interaction_id\"] = id; }", true)]
    [InlineData("{ request.PreviousInteractionID = id; }", true)]
    [InlineData("{ var json = \"\"\"{ \"store\": false }\"\"\"; }", true)]
    [InlineData("{ options.ConversationId = id; }", true)]
    public void Bodies_without_a_members_name_get_no_graph(string block, bool expected) =>
        Assert.Equal(expected, RelevanceGate.NamesRequest(SyntaxFactory.ParseStatement(block)));

    private static async Task<string[]> FoundAsync(string code) =>
        [.. (await AnalyzerRun.GetDiagnosticsAsync(TestSolution.Create(code).Project, new ConversationAnalyzer())).Select(d => d.Id)];

    private static string LongMethod(int lines, int branches)
    {
        var code = new StringBuilder("""
            using Gemini.Gen;
            class C
            {
                static async Task M(InteractionsClient client, string id, int n)
                {
                    int total = 0;

            """);
        for (int i = 0; i < lines; i++)
        {
            bool isBranch = i % (lines / branches) == 0;
            code.AppendLine(isBranch
                ? $"if (n > {i}) await client.CreateAsync(new ModelInteractionRequest {{ Model = \"m\", Input = \"{i}\", PreviousInteractionId = id }});"
                : $"total += n * {i};");
        }

        code.AppendLine("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Store = false, PreviousInteractionId = id });\n}\n}");
        return code.ToString();
    }
}
