namespace Gemini.Gen.Completion.Tests;

public sealed class IdCompletionTests
{
    [Theory]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = "$$", Input = "x" };""")]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = "gemini-$$" };""")]
    [InlineData("""using Gemini.Gen; var i = await new GeminiClient().Interactions.CreateAsync("$$", "Hello");""")]
    [InlineData("""using Gemini.Gen; var i = await new GeminiClient().Interactions.CreateAsync(model: "$$", input: "Hello");""")]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = "$$""")]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = @"$$" };""")]
    [InlineData(""""using Gemini.Gen; var r = new ModelInteractionRequest { Model = """$$""" };"""")]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = $"gem$$" };""")]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = Environment.GetEnvironmentVariable("M") ?? "$$" };""")]
    [InlineData("""class GeminiSettings { public const string Model = "$$"; }""")]
    [InlineData("""class S { const string DefaultModel = "$$"; }""")]
    [InlineData("""class S { void M(string model = "$$") { } }""")]
    [InlineData("""class S { object M() => new Dictionary<string, object> { ["model"] = "$$" }; }""")]
    [InlineData("""class S { object M() => new { model = "$$" }; }""")]
    public async Task Models_are_offered_where_a_model_id_goes(string source)
    {
        var completions = await Completions.At(source);
        Assert.Contains("gemini-3.8-flash", completions.Ids);
        Assert.DoesNotContain(completions.Ids, i => i.StartsWith("deep-research", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""using Gemini.Gen; var r = new AgentInteractionRequest { Agent = "$$" };""")]
    [InlineData("""class S { const string ResearchAgent = "$$"; }""")]
    [InlineData("""class S { object M() => new Dictionary<string, object> { ["agent"] = "$$" }; }""")]
    public async Task Agents_are_offered_where_an_agent_id_goes(string source)
    {
        var completions = await Completions.At(source);
        Assert.Contains(completions.Ids, i => i.StartsWith("deep-research", StringComparison.Ordinal));
        Assert.DoesNotContain("gemini-3.8-flash", completions.Ids);
    }

    [Theory]
    [InlineData("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = "m", SystemInstruction = "$$" };""")]
    [InlineData("""using Gemini.Gen; var i = await new GeminiClient().Interactions.CreateAsync("m", "$$");""")]
    [InlineData("""class S { string name = "$$"; }""")]
    [InlineData("""class S { bool M(string model) => model == "$$"; }""")]
    [InlineData("""class S { bool M(string model) => model.StartsWith("$$"); }""")]
    [InlineData("""class S { string[] deprecatedModels = { "$$" }; }""")]
    [InlineData("""class S { const string Model = "the model $$"; }""")]
    [InlineData("""class S { const string Model = "m"$$; }""")]
    [InlineData("""class S { const string Model = $$"m"; }""")]
    [InlineData("""class S { /* model = "$$" */ }""")]
    [InlineData("""class S { char model = '$$'; }""")]
    [InlineData("""class S { const string UserAgent = "$$"; }""")]
    [InlineData("$$")]
    public async Task Nothing_is_offered_elsewhere(string source) => Assert.Empty((await Completions.At(source)).Ids);

    [Fact]
    public async Task Without_a_Gemini_client_a_plain_model_may_be_anyones() =>
        Assert.Empty((await Completions.At("""class S { const string DefaultModel = "$$"; }""", referencesRuntime: false)).Ids);

    [Fact]
    public async Task Only_ids_that_serve_are_offered()
    {
        var completions = await Completions.At("""class GeminiSettings { const string Model = "$$"; }""");
        Assert.DoesNotContain("gemini-1.5-pro", completions.Ids);
        Assert.DoesNotContain("gemini-pro", completions.Ids);
    }

    [Fact]
    public async Task A_request_of_this_runtime_is_offered_models_of_the_Interactions_API_only()
    {
        string[] requests = [.. (await Completions.At("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = "$$" };""")).Ids];
        string[] all = [.. (await Completions.At("""class GeminiSettings { const string Model = "$$"; }""")).Ids];
        Assert.Contains("gemini-embedding-001", all);
        Assert.DoesNotContain("gemini-embedding-001", requests);
    }

    [Fact]
    public async Task The_first_item_is_current_and_not_superseded()
    {
        var completions = await Completions.At("""using Gemini.Gen; var r = new ModelInteractionRequest { Model = "$$" };""");
        var first = completions.Items.MinBy(i => i.SortText, StringComparer.Ordinal)!;
        Assert.Equal("current", first.InlineDescription);
    }

    [Fact]
    public async Task The_description_says_what_the_model_is_and_its_status()
    {
        string text = await (await Completions.At("""class GeminiSettings { const string Model = "$$"; }""")).Describe("gemini-2.5-flash");
        Assert.Matches("(?s).+\ngemini-2\\.5-flash: (deprecated|current)", text);
    }

    [Theory]
    [InlineData("""class G { const string GeminiModel = "gemini-2$$"; }""", """class G { const string GeminiModel = "gemini-3.8-flash"; }""")]
    [InlineData("""class G { const string GeminiModel = "gem$$ini-1.5-pro"; }""", """class G { const string GeminiModel = "gemini-3.8-flash"; }""")]
    [InlineData("""class G { const string GeminiModel = "models/$$"; }""", """class G { const string GeminiModel = "models/gemini-3.8-flash"; }""")]
    [InlineData("""class G { const string Url = "https://host/v1beta/models/gem$$:generateContent"; }""", """class G { const string Url = "https://host/v1beta/models/gemini-3.8-flash:generateContent"; }""")]
    [InlineData("""class G { const string GeminiModel = "$$" + X; const string X = ""; }""", """class G { const string GeminiModel = "gemini-3.8-flash" + X; const string X = ""; }""")]
    public async Task Choosing_replaces_the_id_and_nothing_else(string source, string expected) =>
        Assert.Equal(expected, await (await Completions.At(source)).Choose("gemini-3.8-flash"));

    [Theory]
    [InlineData("class C { string M(string model) => M(model: \"$$")]
    [InlineData("class C { object o = new { model = \"$$ };")]
    [InlineData("[Model(\"$$")]
    [InlineData("var model = $\"$$")]
    [InlineData("var model = $\"{\"$$")]
    [InlineData("var model = \"\"\"$$")]
    [InlineData("model = \"\\$$")]
    public async Task Half_typed_code_does_not_throw(string source) => Assert.NotNull(await Completions.At(source));
}
