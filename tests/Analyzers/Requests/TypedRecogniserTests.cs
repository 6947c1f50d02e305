namespace Gemini.Gen.Analyzers.Tests.Requests;

public class TypedRecogniserTests
{
    private const string Types = """
        record Body(string? Model, string? Input, bool? Store = null, string? PreviousInteractionID = null);
        class Dto { public string? Input { get; set; } public bool? Store { get; set; } [JsonPropertyName("previous_interaction_id")] public string? Previous { get; set; } }
        class Plain { public string? Input { get; set; } public bool Store { get; set; } public bool? Background { get; set; } }
        class Lean { public string? Input { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Store { get; set; } }
        """;

    [Theory]
    [InlineData("var body = new Dto { Input = \"Hi\", Store = false, Previous = id };")]
    [InlineData("var body = new Dto(); body.Input = \"Hi\"; body.Store = false; body.Previous = id;")]
    [InlineData("Dto body = new() { Input = \"Hi\", Previous = id }; body.Store = false;")]
    public async Task Members_are_set_in_initializers_and_later(string code) => Assert.Equal(
        "Typed Sent: input='Hi', previous_interaction_id=set, store=false",
        await ShapeText.OfAsync(code + " await http.PostAsJsonAsync(Url, body);", Types));

    [Theory]
    [InlineData("var body = new Body(\"m\", \"Hi\", Store: false, PreviousInteractionID: id);")]
    [InlineData("var body = new Body(Model: \"m\", Input: \"Hi\") with { Store = false, PreviousInteractionID = id };")]
    [InlineData("var body = new Body(\"m\", \"Hi\", false, id);")]
    public async Task Parameters_of_records_are_members(string code) => Assert.Equal(
        "Typed Sent: input='Hi', model='m', previous_interaction_id=set, store=false",
        await ShapeText.OfAsync(code + " await http.PostAsJsonAsync(Url, body);", Types));

    [Theory]
    [InlineData("new Plain { Input = \"Hi\" }", "Typed Sent: input='Hi', store=?")]
    [InlineData("new Plain { Input = \"Hi\", Store = false }", "Typed Sent: input='Hi', store=false")]
    [InlineData("new Lean { Input = \"Hi\", Store = false }", "Typed Sent: input='Hi', store=?")]
    [InlineData("new Lean { Input = \"Hi\", Store = true }", "Typed Sent: input='Hi', store=true")]
    public async Task A_default_that_nobody_wrote_is_not_known(string body, string expected) => Assert.Equal(
        expected,
        await ShapeText.OfAsync($"await http.PostAsJsonAsync(Url, {body});", Types));

    [Theory]
    [InlineData("class PlayerInput { public string? Input { get; set; } public bool Store { get; set; } }", "new PlayerInput { Input = \"jump\", Store = false }")]
    [InlineData("class InteractionRequest { public object? Context { get; set; } public bool Store { get; set; } }", "new InteractionRequest { Store = false }")]
    [InlineData("class CaseInteraction { public string? PreviousInteractionId { get; set; } public bool Store { get; set; } }", "new CaseInteraction { Store = false, PreviousInteractionId = \"1\" }")]
    [InlineData("class TaskRun { public string? Input { get; set; } public string? Processor { get; set; } public string? PreviousInteractionId { get; set; } }", "new TaskRun { Input = \"x\", PreviousInteractionId = \"1\" }")]
    public async Task Types_of_other_worlds_have_no_shape(string type, string creation) => Assert.Empty(
        await ShapeText.OfMethodsAsync($$"""{{type}} class C { object M() { return {{creation}}; } }"""));
}
