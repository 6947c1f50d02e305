using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0303_GenerationConfigNotRespecifiedTests
{
    [Fact]
    public Task A_later_turn_without_it_is_reported() => VerifyAsync(
        "new ModelInteractionRequest { Model = \"m\", {|#0:PreviousInteractionId = first.Id|} }",
        new ExpectedDiagnostic(
            "GEM0303",
            0,
            "The turn that this one continues had a generation config, and this one has none; set 'generation_config' again, unless the defaults are " +
            "meant for this turn"));

    [Theory]
    [InlineData("new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = first.Id, GenerationConfig = config }")]
    [InlineData("new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = first.Id, GenerationConfig = null }")]
    [InlineData("new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = first.Id, GenerationConfig = new() }")]
    [InlineData("new AgentInteractionRequest { Agent = \"a\", PreviousInteractionId = first.Id }")]
    [InlineData("new ModelInteractionRequest { Model = \"m\", Input = \"Hi\" }")]
    public Task What_repeats_it_or_takes_none_is_silent(string later) => VerifyAsync(later);

    private static Task VerifyAsync(string later, params ExpectedDiagnostic[] expected) => Verify.VerifyAsync(
        $$"""
        using Gemini.Gen;
        class C
        {
            async Task M(InteractionsClient client, GenerationConfig config)
            {
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", GenerationConfig = config });
                await client.CreateAsync({{later}});
            }
        }
        """,
        expected);
}
