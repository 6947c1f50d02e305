using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Completion.Tests;

/// <summary>The service hides what a provider throws: these tests call the provider itself.</summary>
public sealed class RobustnessTests
{
    private const string Source = """"
        using Gemini.Gen;
        [System.ComponentModel.Description("models/gemini-3.8-flash")]
        class Settings(string model = "gemini-3.8-flash")
        {
            const string Verbatim = @"a ""quoted"" models/x";
            static string Raw = """
                { "model": "gemini-3.8-flash" }
                """;
            string Url => $"https://host/models/{model}:generateContent";
            byte[] Utf8 => "gemini-3.8-flash"u8.ToArray();
            object M() => new Dictionary<string, object> { ["model"] = "", ["agent"] = $"", };
            object N => model switch { "a" => "b", _ => new ModelInteractionRequest { Model = "" } };
        }
        """";

    [Fact]
    public async Task No_position_of_any_prefix_makes_the_provider_throw()
    {
        for (int length = 0; length <= Source.Length; length++)
            await Provide(Source[..length], length);
    }

    [Fact]
    public async Task No_position_of_whole_code_makes_the_provider_throw()
    {
        for (int position = 0; position <= Source.Length; position++)
            await Provide(Source, position);
    }

    private static async Task Provide(string source, int position)
    {
        Document document = TestSolution.Create(new TestCode { Sources = [new("Code.cs", source)] }).Project.Documents.Single(d => d.Name == "Code.cs");
        var provider = new IdCompletionProvider();
        var context = new CompletionContext(provider, document, position, new TextSpan(position, 0), CompletionTrigger.Invoke, document.Project.Solution.Workspace.Options, default);
        await provider.ProvideCompletionsAsync(context);
        Assert.InRange(context.CompletionListSpan.End, 0, source.Length);
    }
}
