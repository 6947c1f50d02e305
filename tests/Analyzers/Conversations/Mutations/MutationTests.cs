using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gemini.Gen.Analyzers.Conversations;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Tests.Conversations.Mutations;

/// <summary>
/// From a correct conversation every single mistake is made, in every idiom and every place: each is found, and nothing is found in the correct one.
/// </summary>
public class MutationTests
{
    private static readonly Turn First = new(Previous: null);
    private static readonly Turn Later = new(Previous: "first");

    private static readonly (string Expected, Turn First, Turn Later)[] Mutations =
    [
        ("", First, Later),
        ("GEM0201", First, Later with { StoresNot = true }),
        ("GEM0203", First with { StoresNot = true }, Later),
        ("GEM0301", First, Later with { Tools = false }),
        ("GEM0302", First, Later with { System = false }),
        ("GEM0303", First, Later with { Config = false }),
        // What the first turn lacked, the later one does not miss; two mistakes are two reports.
        ("", First with { Tools = false, System = false, Config = false }, Later with { Tools = false, System = false, Config = false }),
        ("", First with { StoresNot = true }, Later with { Previous = null, Tools = false, StoresNot = true }),
        ("GEM0301 GEM0302", First, Later with { Tools = false, System = false }),
    ];

    private const string Usings = """
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Gemini.Gen;
        using Microsoft.Extensions.AI;

        """;

    private const string OwnTypes = """
        class Body
        {
            public string? Model { get; set; }
            public string? Input { get; set; }
            public string? PreviousInteractionId { get; set; }
            public bool? Store { get; set; }
            public object? Tools { get; set; }
            public string? SystemInstruction { get; set; }
            public object? GenerationConfig { get; set; }
        }
        record BodyRecord(
            string Model, string Input, string? PreviousInteractionId = null, bool? Store = null, object? Tools = null, string? SystemInstruction = null,
            object? GenerationConfig = null);

        """;

    private const string OtherLibraries = """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace Mscc.GenerativeAI
        {
            public class InteractionResource { public string? Id { get; set; } }
            public class InteractionsModel
            {
                public Task<InteractionResource> Create(
                    string? model = null, string? input = null, string? previousInteractionId = null, bool? store = null, object? tools = null,
                    string? systemInstruction = null, object? generationConfig = null) => null!;
            }
        }
        namespace Microsoft.Extensions.AI
        {
            public class AITool { }
            public class ChatOptions
            {
                public string? ModelId { get; set; }
                public string? ConversationId { get; set; }
                public string? Instructions { get; set; }
                public IList<AITool>? Tools { get; set; }
            }
            public class ChatResponse { public string? ConversationId { get; set; } }
            public interface IChatClient { Task<ChatResponse> GetResponseAsync(string message, ChatOptions? options = null); }
        }
        """;

    public static TheoryData<string> Idioms() => [.. ConversationIdiom.All.Select(i => i.Name)];

    [Theory]
    [MemberData(nameof(Idioms))]
    public async Task Every_mistake_is_found_and_nothing_else(string name)
    {
        ConversationIdiom idiom = ConversationIdiom.All.Single(i => i.Name == name);
        var code = new StringBuilder(Usings + OwnTypes);
        var cases = new List<(string Class, string Title, string Expected)>();
        foreach (ConversationPlace place in ConversationPlace.All)
        {
            foreach ((string expected, Turn first, Turn later) in Mutations.Where(m => idiom.HasConfig || !Needs(m)))
            {
                string type = "C" + cases.Count;
                cases.Add((type, $"{place.Name}: {(expected.Length == 0 ? "correct" : expected)} {first} {later}", expected));
                string members = place.Class(idiom, first, later);
                code.Append(CultureInfo.InvariantCulture, $"class {type}\n{{\nconst string Url = \"https://generativelanguage.googleapis.com/v1beta/interactions\";\n{members}}}\n");
            }
        }

        Project project = TestSolution.Create(TestCode.Of(code.ToString()) with { ReferencedAssembly = [new("Libraries.cs", OtherLibraries)] }).Project;
        Compilation compilation = (await project.GetCompilationAsync())!;
        string[] errors = [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Take(5)];
        Assert.True(errors.Length == 0, string.Join("\n", errors) + "\n" + code);

        var found = (await AnalyzerRun.GetDiagnosticsAsync(project, new ConversationAnalyzer()))
            .GroupBy(d => ClassAround(code.ToString(), d.Location.SourceSpan.Start))
            .ToDictionary(g => g.Key, g => string.Join(" ", g.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal)));
        string[] wrong = [.. cases.Where(c => found.GetValueOrDefault(c.Class, "") != c.Expected)
            .Select(c => $"{c.Title}: found '{found.GetValueOrDefault(c.Class, "")}'")];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    // Chat options have neither store nor generation config.
    private static bool Needs((string Expected, Turn First, Turn Later) mutation) => mutation.Expected is "GEM0201" or "GEM0203" or "GEM0303";

    private static string ClassAround(string code, int position) => Regex.Match(code[..position], @"class (C\d+)\n", RegexOptions.RightToLeft).Groups[1].Value;
}
