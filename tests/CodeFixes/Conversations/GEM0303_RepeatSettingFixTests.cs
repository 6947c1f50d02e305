using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer,
    Gemini.Gen.CodeFixes.Conversations.RepeatSettingFix>;

namespace Gemini.Gen.CodeFixes.Tests.Conversations;

public class GEM0303_RepeatSettingFixTests
{
    [Fact]
    public Task The_earlier_turns_expression_is_copied() => Verify.VerifyAsync(
        Code("{|GEM0303:PreviousInteractionId = first.Id|}"),
        Code("PreviousInteractionId = first.Id, GenerationConfig = config"),
        new() { Titles = ["Set the generation config of the earlier turn again"] });

    [Fact]
    public Task A_copy_is_completed_like_any_request() => Verify.VerifyAsync(
        Code("Input = \"And?\", {|GEM0303:PreviousInteractionId = first.Id|}, Labels = null"),
        Code("Input = \"And?\", PreviousInteractionId = first.Id, GenerationConfig = config, Labels = null"));

    private static string Code(string members) => $$"""
        using Gemini.Gen;
        class C
        {
            async Task M(InteractionsClient client, GenerationConfig config)
            {
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", GenerationConfig = config });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", {{members}} });
            }
        }
        """;
}
