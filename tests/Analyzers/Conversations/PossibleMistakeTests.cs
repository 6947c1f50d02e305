using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

/// <summary>Mistakes that are made on some paths only: information where an option asks for it, silence elsewhere.</summary>
public class PossibleMistakeTests
{
    private const string On = "[*.cs]\ngemini_gen.report_possible_mistakes = true\n";

    /// <summary>Gets code with a mistake on one of its paths.</summary>
    public static TheoryData<string> Possible => new(
        // Store is off on one path.
        "await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", {|#0:Store = flag ? false : null|}, PreviousInteractionId = id });",
        "await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", {|#0:Store = flag ? false : null|}, Background = true });",
        // The earlier turn was not stored on one path.
        "var t = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Store = flag ? false : null }); await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"And?\", {|#0:PreviousInteractionId = t.Id|} });",
        // One of two earlier turns was not.
        "var t = flag ? await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Store = false }) : await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\" }); await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"And?\", {|#0:PreviousInteractionId = t.Id|} });",
        // Tools that are missing on one path.
        "var t = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Tools = tools }); await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"And?\", {|#0:PreviousInteractionId = flag ? t.Id : null|} });",
        // An agent that needs the background has it on one path only.
        "await client.CreateAsync(new AgentInteractionRequest { {|#0:Agent = \"deep-research-preview-04-2026\"|}, Input = \"Hi\", Background = flag ? true : false });",
        "var body = new Dictionary<string, object?> { {|#0:[\"agent\"] = \"deep-research-preview-04-2026\"|}, [\"input\"] = \"Hi\" }; if (flag) body[\"background\"] = true; await http.PostAsJsonAsync(Url, body);",
        // A model, and on one path an agent too; an agent or nothing.
        "var body = new Dictionary<string, object?> { [\"model\"] = \"m\", [\"input\"] = \"Hi\" }; if (flag) {|#0:body[\"agent\"] = \"a\"|}; await http.PostAsJsonAsync(Url, body);",
        "var body = new Dictionary<string, object?> { {|#0:[\"input\"] = \"Hi\"|} }; if (flag) body[\"agent\"] = \"a\"; await http.PostAsJsonAsync(Url, body);");

    /// <summary>Gets code that is right on every path, or of which nothing is known.</summary>
    public static TheoryData<string> Right => new(
        "await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Store = true, PreviousInteractionId = id });",
        "await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Store = flag ? false : null, PreviousInteractionId = null });",
        "await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Store = true, Background = true });",
        "await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Store = flag ? false : null, Background = false });",
        // Either of both is how both are supported.
        "var body = new Dictionary<string, object?> { [\"input\"] = \"Hi\" }; if (flag) body[\"agent\"] = \"a\"; else body[\"model\"] = \"m\"; await http.PostAsJsonAsync(Url, body);",
        "await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"model\"] = \"m\", [\"agent\"] = null, [\"input\"] = \"Hi\" });",
        "await http.PostAsJsonAsync(Url, new Dictionary<string, object?> { [\"model\"] = null, [\"agent\"] = \"a\", [\"input\"] = \"Hi\" });",
        // What a method of the project is given, it may complete.
        "var body = new Dictionary<string, object?> { [\"agent\"] = \"deep-research-preview-04-2026\", [\"input\"] = \"Hi\" }; if (flag) body[\"background\"] = true; Send(body);",
        "await client.CreateAsync(new AgentInteractionRequest { Agent = \"deep-research-preview-04-2026\", Input = \"Hi\", Background = Setting() });",
        // From a model to an agent.
        "var t = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Tools = tools }); await client.CreateAsync(new AgentInteractionRequest { Agent = \"a\", Input = \"And?\", PreviousInteractionId = flag ? t.Id : null });",
        // Tools on the way back too.
        "var t = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Tools = tools }); await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"And?\", Tools = tools, PreviousInteractionId = flag ? t.Id : null });",
        // Not sent.
        "var t = await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", Tools = tools }); _ = new ModelInteractionRequest { Model = \"m\", Input = \"And?\", PreviousInteractionId = flag ? t.Id : null };");

    [Theory]
    [MemberData(nameof(Possible))]
    public Task With_the_option_it_is_reported_as_information(string code) =>
        Verify.VerifyAsync(Code(code) with { EditorConfig = On }, new ExpectedDiagnostic(IdOf(code), 0, Severity: DiagnosticSeverity.Info));

    [Theory]
    [MemberData(nameof(Possible))]
    public async Task Without_the_option_it_is_silent(string code)
    {
        string unmarked = code.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

        await Verify.VerifyAsync(Code(unmarked));
        await Verify.VerifyAsync(Code(unmarked) with { EditorConfig = On.Replace("true", "false", StringComparison.Ordinal) });
        await Verify.VerifyAsync(Code(unmarked) with { EditorConfig = On.Replace("true", "perhaps", StringComparison.Ordinal) });
    }

    [Theory]
    [MemberData(nameof(Right))]
    public Task With_the_option_what_is_right_or_unknown_is_silent(string code) => Verify.VerifyAsync(Code(code) with { EditorConfig = On });

    [Fact]
    public Task With_the_option_what_is_certain_stays_a_warning() => Verify.VerifyAsync(
        Code("await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"Hi\", {|#0:Store = false|}, PreviousInteractionId = id });") with { EditorConfig = On },
        new ExpectedDiagnostic("GEM0201", 0, Severity: DiagnosticSeverity.Warning));

    [Fact]
    public Task With_the_option_a_field_that_one_of_two_models_ignores_is_reported() => Verify.VerifyAsync(
        Code("await client.CreateAsync(new ModelInteractionRequest { Model = flag ? \"gemini-3.8-flash\" : \"gemini-2.5-pro\", GenerationConfig = new() { {|GEM0401:Temperature = 0.2|} } });") with { EditorConfig = On });

    // Which rule it is follows from what is marked.
    private static string IdOf(string code) => code.Split("{|#0:")[1] switch
    {
        ['S', ..] => code.Contains("Background", StringComparison.Ordinal) ? "GEM0202" : "GEM0201",
        ['P', ..] => code.Contains("tools", StringComparison.Ordinal) ? "GEM0301" : "GEM0203",
        var marked => marked.Contains("deep-research", StringComparison.Ordinal) ? "GEM0204" : "GEM0205",
    };

    private static TestCode Code(string code) => TestCode.Of($$"""
        using System.Net.Http.Json;
        using Gemini.Gen;
        class C
        {
            const string Url = "https://generativelanguage.googleapis.com/v1beta/interactions";
            async Task RunAsync(InteractionsClient client, HttpClient http, Tool[] tools, string id, bool flag)
            {
                {{code}}
                await Task.CompletedTask;
            }
            static extern void Send(Dictionary<string, object?> body);
            static extern bool? Setting();
        }
        """);
}
