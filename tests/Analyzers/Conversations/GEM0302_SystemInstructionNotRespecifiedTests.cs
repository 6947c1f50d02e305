using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0302_SystemInstructionNotRespecifiedTests
{
    [Fact]
    public Task A_later_turn_without_it_is_reported() => VerifyAsync(
        "SystemInstruction = \"Be brief.\"",
        "{|#0:PreviousInteractionId = first.Id|}",
        new ExpectedDiagnostic(
            "GEM0302",
            0,
            "The turn that this one continues had a system instruction, and this one has none; set 'system_instruction' again, because " +
            "'previous_interaction_id' brings the history but not the instruction"));

    [Theory]
    [InlineData("SystemInstruction = text", "PreviousInteractionId = first.Id, SystemInstruction = text")]
    [InlineData("SystemInstruction = text", "PreviousInteractionId = first.Id, SystemInstruction = null")]
    [InlineData("SystemInstruction = text", "PreviousInteractionId = first.Id, SystemInstruction = maybe")]
    [InlineData("SystemInstruction = maybe", "PreviousInteractionId = first.Id")]
    [InlineData("SystemInstruction = null", "PreviousInteractionId = first.Id")]
    [InlineData("Input = text", "PreviousInteractionId = first.Id")]
    [InlineData("SystemInstruction = text", "PreviousInteractionId = maybe")]
    [InlineData("SystemInstruction = text", "Input = text")]
    public Task What_is_repeated_or_not_certain_is_silent(string first, string later) => VerifyAsync(first, later);

    private static Task VerifyAsync(string first, string later, params ExpectedDiagnostic[] expected) => Verify.VerifyAsync(
        $$"""
        using Gemini.Gen;
        class C
        {
            async Task M(InteractionsClient client, string text, string? maybe)
            {
                var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", {{first}} });
                await client.CreateAsync(new ModelInteractionRequest { Model = "m", {{later}} });
            }
        }
        """,
        expected);
}
