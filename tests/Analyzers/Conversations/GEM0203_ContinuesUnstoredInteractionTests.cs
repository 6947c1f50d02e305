using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0203_ContinuesUnstoredInteractionTests
{
    private const string FirstTurn = """
        var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Store = false });

        """;

    [Fact]
    public Task The_message_says_what_to_do() => VerifyAsync(
        FirstTurn + """await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "And?", {|#0:PreviousInteractionId = first.Id|} });""",
        new ExpectedDiagnostic(
            "GEM0203",
            0,
            "The interaction that this one continues was created with 'store=false', so there is nothing to continue; remove 'store=false' from the earlier " +
            "request, or send its steps as input instead of 'previous_interaction_id'"));

    [Theory]
    [InlineData("var next = new ModelInteractionRequest { Model = \"m\", [|PreviousInteractionId = first.Id|] }; return next;")]
    [InlineData("string id = first?.Id ?? throw new InvalidOperationException(); await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", [|PreviousInteractionId = id|] });")]
    [InlineData("await AskAsync(client, first); static async Task AskAsync(InteractionsClient c, Interaction i) => await c.CreateAsync(new ModelInteractionRequest { Model = \"m\", [|PreviousInteractionId = i.Id|] });")]
    public Task Continuing_it_is_reported(string later) => VerifyAsync(FirstTurn + later);

    [Fact]
    public Task The_id_of_a_stream_is_followed() => VerifyAsync("""
        string? id = null;
        await foreach (var e in client.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Store = false }))
        {
            if (e is InteractionCompletedEvent { Interaction: { Id: { } known } })
                id = known;
        }
        if (id is not null)
            await client.CreateAsync(new ModelInteractionRequest { Model = "m", [|PreviousInteractionId = id|] });
        """);

    [Theory]
    [InlineData("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Again\", Store = false });")]
    [InlineData("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = other.Id });")]
    [InlineData("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = flag ? first.Id : other.Id });")]
    [InlineData("first = other; await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = first.Id });")]
    [InlineData("Change(ref first); await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = first.Id });")]
    public Task Anything_else_is_silent(string later) => VerifyAsync(FirstTurn + later);

    [Theory]
    [InlineData("Store = true")]
    [InlineData("Store = null")]
    [InlineData("Store = flag")]
    [InlineData("Input = \"Hi\"")]
    public Task What_may_be_stored_can_be_continued(string member) => VerifyAsync($$"""
        var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", {{member}} });
        await client.CreateAsync(new ModelInteractionRequest { Model = "m", PreviousInteractionId = first.Id });
        """);

    private static Task VerifyAsync(string code, params ExpectedDiagnostic[] expected) => Verify.VerifyAsync(
        TestCode.Of($$"""
            using Gemini.Gen;
            #pragma warning disable CS1998 // A snippet need not await.
            class C
            {
                static void Change(ref Interaction value) => value = new();
                async Task<object?> M(InteractionsClient client, Interaction other, bool flag)
                {
                    {{code}}
                    return null;
                }
            }
            """) with { DefaultId = "GEM0203" },
        expected);
}
