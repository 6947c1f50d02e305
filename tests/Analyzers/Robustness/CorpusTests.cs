using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Tests.Robustness;

public class CorpusTests
{
    private const int PrefixesPerCompilation = 60;

    private static readonly DiagnosticAnalyzer[] Analyzers = [.. typeof(GeminiAnalyzer).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
        .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    // Binds as a whole, so that its prefixes reach the flow analysis too.
    private const string Conversation = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Gemini.Gen;
        class Chat
        {
            static readonly InteractionRequest Shared = new ModelInteractionRequest { Model = "gemini-1.5-pro", Store = false };
            string? _previous;
            async Task<string?> RunAsync(InteractionsClient client, IReadOnlyList<Tool> tools, string? id, bool flag)
            {
                (ModelInteractionRequest request, bool? store) = (new ModelInteractionRequest { Model = $"models/{id}", Tools = tools }, false);
                var first = await client.CreateAsync(request).ConfigureAwait(false);
                try
                {
                    for (int i = 0; i < 3; i++)
                    {
                        first = await client.CreateAsync(request with { Store = flag ? false : store, PreviousInteractionId = first?.Id ?? id });
                        if (first is { Id: { } next } && next != "gemini-1.5-flash") _previous = next;
                    }
                }
                catch (InvalidOperationException e) when (e.Message.Length > 1) { throw; }
                finally { store = null; }
                Func<Task> later = async () => await client.CreateAsync(new ModelInteractionRequest { Model = "m", PreviousInteractionId = first!.Id });
                Local(out var last);
                await foreach (var step in client.StreamAsync(new AgentInteractionRequest { Agent = "a", PreviousInteractionId = last })) await later();
                return flag switch { true => id, _ => null };
                void Local(out string made) => made = new ModelInteractionRequest { Model = "m", [0] = 1, Store = false, PreviousInteractionId = "x" }.ToString();
            }
        }
        """;

    // Each prefix is code as someone types it: nothing may throw, whatever is missing. Files of one compilation share
    // names, which breaks it further.
    [Fact]
    public async Task No_analyzer_throws_on_code_that_breaks_off_anywhere()
    {
        string[] prefixes = [.. TestSourceCorpus.SourcesBelow(RepositoryRoot.Combine("tests", "Analyzers"))
            .SelectMany(TestSourceCorpus.Prefixes)
            .Distinct()
            .Where((_, index) => index % Stride == 0)];
        Assert.True(prefixes.Length > 500, $"Only {prefixes.Length} prefixes: the corpus was not found.");
        foreach (string[] chunk in prefixes.Chunk(PrefixesPerCompilation))
            await RunAsync(chunk);
    }

    [Fact]
    public async Task No_analyzer_throws_on_a_conversation_that_breaks_off_anywhere()
    {
        foreach (string prefix in TestSourceCorpus.Prefixes(Conversation))
            await RunAsync([prefix]);
    }

    // Every prefix with GEMINI_GEN_FULL_CORPUS=1; one in five otherwise, which takes seconds.
    private static int Stride => Environment.GetEnvironmentVariable("GEMINI_GEN_FULL_CORPUS") == "1" ? 1 : 5;

    private static async Task RunAsync(string[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Broken",
            files.Select((text, i) => CSharpSyntaxTree.ParseText(text, path: $"{i}.cs")),
            CompilerReferences.WithRuntime,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        await AnalyzerRun.GetDiagnosticsAsync(compilation, new AnalyzerOptions([]), Analyzers);
    }
}
