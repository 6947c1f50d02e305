using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class GEM0201_StoreOffWithPreviousInteractionTests
{
    [Fact]
    public Task The_message_says_what_to_remove() => Verify.VerifyAsync(
        """
        using Gemini.Gen;
        var request = new ModelInteractionRequest { Model = "m", PreviousInteractionId = "int_1", {|#0:Store = false|} };
        """,
        new ExpectedDiagnostic(
            "GEM0201",
            0,
            "'store=false' contradicts 'previous_interaction_id': nothing can continue this turn; remove 'store=false' to go on with the stored " +
            "interaction, or remove 'previous_interaction_id' and send the earlier steps as input"));

    [Theory]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = first.Id };")]
    [InlineData("_ = new AgentInteractionRequest { Agent = \"a\", [|Store = false|], PreviousInteractionId = first.Id };")]
    [InlineData("InteractionRequest r = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = id };")]
    [InlineData("ModelInteractionRequest r = new() { Model = \"m\", [|Store = false|], PreviousInteractionId = id };")]
    [InlineData("return new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = $\"int_{id}\" };")]
    [InlineData("await client.Interactions.CreateAsync(new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = first.Id });")]
    [InlineData("const bool Keep = false; _ = new ModelInteractionRequest { Model = \"m\", [|Store = Keep|], PreviousInteractionId = id };")]
    [InlineData("bool keep = false; _ = new ModelInteractionRequest { Model = \"m\", [|Store = keep|], PreviousInteractionId = id };")]
    [InlineData("Func<InteractionRequest> make = () => new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = id };")]
    [InlineData("InteractionRequest Make() => new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = id }; Make();")]
    [InlineData("if (maybe is not null) _ = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = maybe };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = maybe ?? \"int_1\" };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = flag ? id : first.Id };")]
    [InlineData("for (int i = 0; i < 3; i++) _ = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = id };")]
    [InlineData("try { _ = new ModelInteractionRequest { Model = \"m\", [|Store = false|], PreviousInteractionId = id }; } catch (Exception) { }")]
    public Task Both_in_one_request_are_reported(string code) => VerifyAsync(code);

    [Fact]
    public Task A_copy_that_adds_the_other_member_is_reported() => VerifyAsync("""
        var request = new ModelInteractionRequest { Model = "m", [|Store = false|] };
        await client.Interactions.CreateAsync(request);
        await client.Interactions.CreateAsync(request with { PreviousInteractionId = first.Id });
        var next = new ModelInteractionRequest { Model = "m", PreviousInteractionId = id };
        await client.Interactions.CreateAsync(next with { [|Store = false|] });
        """);

    [Fact]
    public Task Both_branches_that_turn_store_off_are_reported() => VerifyAsync("""
        ModelInteractionRequest request;
        if (flag)
            request = new() { Model = "a", [|Store = false|], PreviousInteractionId = id };
        else
            request = new() { Model = "b", [|Store = false|], PreviousInteractionId = id };
        await client.Interactions.CreateAsync(request);
        """);

    [Fact]
    public Task A_field_initializer_is_reported() => Verify.VerifyAsync("""
        using Gemini.Gen;
        class C { InteractionRequest _request = new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "int_1" }; }
        """);

    [Theory]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = id };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = true, PreviousInteractionId = id };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = null, PreviousInteractionId = id };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false, PreviousInteractionId = null };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false, PreviousInteractionId = maybe };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = flag, PreviousInteractionId = id };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = flag ? false : null, PreviousInteractionId = id };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = false, PreviousInteractionId = flag ? id : null };")]
    [InlineData("_ = new ModelInteractionRequest { Model = \"m\", Store = maybe is null ? false : null, PreviousInteractionId = maybe };")]
    [InlineData("bool keep = false; if (flag) keep = true; _ = new ModelInteractionRequest { Model = \"m\", Store = keep, PreviousInteractionId = id };")]
    [InlineData("bool keep = false; Action turnOn = () => keep = true; turnOn(); _ = new ModelInteractionRequest { Model = \"m\", Store = keep, PreviousInteractionId = id };")]
    [InlineData("bool keep = false; try { Other(); } finally { keep = true; } _ = new ModelInteractionRequest { Model = \"m\", Store = keep, PreviousInteractionId = id };")]
    [InlineData("bool keep = false; try { keep = true; Other(); } catch (Exception) { keep = true; } _ = new ModelInteractionRequest { Model = \"m\", Store = keep, PreviousInteractionId = id };")]
    [InlineData("bool keep = false; Set(ref keep); _ = new ModelInteractionRequest { Model = \"m\", Store = keep, PreviousInteractionId = id };")]
    [InlineData("var a = new ModelInteractionRequest { Model = \"m\", Store = false, PreviousInteractionId = id }; Other(a with { Store = null });")]
    [InlineData("var a = new ModelInteractionRequest { Model = \"m\", Store = false }; Other(a); Other(new ModelInteractionRequest { Model = \"m\", PreviousInteractionId = id });")]
    public Task What_is_not_certain_or_not_both_is_silent(string code) => VerifyAsync(code);

    [Fact]
    public Task Members_that_are_set_later_are_followed() => Verify.VerifyAsync(WithMutableRequests("""
        class C
        {
            void M(InteractionsClient client, string id, bool flag)
            {
                var a = new ModelInteractionRequest { Store = false };
                a.Store = null;
                a.PreviousInteractionId = id;
                client.CreateAsync(a);

                var b = new ModelInteractionRequest();
                {|GEM0201:b.Store = false|};
                b.PreviousInteractionId = id;
                client.CreateAsync(b);

                var c = new ModelInteractionRequest { Store = false };
                if (flag) c.PreviousInteractionId = id;
                client.CreateAsync(c);
            }
        }
        """));

    [Fact]
    public Task Other_types_of_the_same_names_are_silent() => Verify.VerifyAsync(TestCode.Of("""
        var request = new ModelInteractionRequest { Store = false, PreviousInteractionId = "int_1" };
        class ModelInteractionRequest { public bool? Store { get; set; } public string? PreviousInteractionId { get; set; } }
        """) with { ReferencesRuntime = false });

    private static TestCode WithMutableRequests(string code) => TestCode.OfFiles("using Gemini.Gen;\n" + code, """
        namespace Gemini.Gen;
        public abstract class InteractionRequest { public bool? Store { get; set; } public string? PreviousInteractionId { get; set; } }
        public class ModelInteractionRequest : InteractionRequest { }
        public class Interaction { public string Id => ""; }
        public class InteractionsClient { public Task<Interaction> CreateAsync(InteractionRequest request) => Task.FromResult(new Interaction()); }
        """) with { ReferencesRuntime = false };

    private static Task VerifyAsync(string code) => Verify.VerifyAsync(TestCode.Of($$"""
        using Gemini.Gen;
        #pragma warning disable CS1998, CS8321 // A snippet need not await, nor call its local functions.
        class C
        {
            static void Other(object? o = null) { }
            static void Set(ref bool value) => value = true;
            async Task<InteractionRequest?> M(GeminiClient client, Interaction first, string id, string? maybe, bool flag)
            {
                {{code}}
                return null;
            }
        }
        """) with { DefaultId = "GEM0201" });
}
