using Gemini.Gen.Harness;

namespace Gemini.Gen.Analyzers.Tests.Requests;

public class ArgumentsRecogniserTests
{
    private const string Sdk = """
        namespace Mscc.GenerativeAI
        {
            public class InteractionResource { public string? Id { get; set; } }
            public class InteractionsModel
            {
                public Task<InteractionResource> Create(string? model = null, string? input = null, string? previousInteractionId = null, bool? store = null, object? tools = null) => null!;
            }
        }
        namespace Corti { public class InteractionsClient { public Task<object> CreateAsync(string? model = null, string? input = null, bool? store = null) => null!; } }
        """;

    [Fact]
    public Task This_runtimes_shorthand_is_a_body() => VerifyAsync(
        "await gemini.CreateAsync(\"gemini-3.8-flash\", \"Hi\");",
        "Arguments Sent: input='Hi', model='gemini-3.8-flash'");

    [Fact]
    public Task Named_arguments_are_members() => VerifyAsync(
        "await mscc.Create(model: \"m\", input: \"Hi\", previousInteractionId: id, store: false);",
        "Arguments Sent: input='Hi', model='m', previous_interaction_id=set, store=false, tools=unset");

    [Fact]
    public Task The_result_of_the_call_is_followed() => VerifyAsync(
        "var first = await mscc.Create(\"m\", \"Hi\", tools: new object[] { 1 }); await mscc.Create(\"m\", \"And?\", first.Id);",
        "Arguments Sent: input='Hi', model='m', previous_interaction_id=unset, store=unset, tools=set\n" +
        "Arguments Sent: input='And?', model='m', previous_interaction_id=id, store=unset, tools=unset after tools=set");

    [Fact]
    public Task Another_companys_client_is_none_of_ours() => VerifyAsync("await corti.CreateAsync(model: \"m\", input: \"Hi\", store: false);", "");

    private static async Task VerifyAsync(string code, string expected) => Assert.Equal(expected, await ShapeText.OfMethodsAsync(TestCode.OfFiles(
        $$"""
        class C
        {
            async Task M(Gemini.Gen.InteractionsClient gemini, Mscc.GenerativeAI.InteractionsModel mscc, Corti.InteractionsClient corti, string id)
            {
                {{code}}
            }
        }
        """,
        Sdk)));
}
