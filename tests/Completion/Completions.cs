using System.Collections.Immutable;
using System.Reflection;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Completion.Tests;

/// <summary>Asks Roslyn's completion service at the place marked <c>$$</c>, with the provider added as a package adds it.</summary>
internal sealed class Completions
{
    private readonly Document _document;
    private readonly CompletionService _service;

    private Completions(Document document, ImmutableArray<CompletionItem> items)
    {
        _document = document;
        _service = CompletionService.GetService(document)!;
        Items = items;
    }

    public ImmutableArray<CompletionItem> Items { get; }

    public IEnumerable<string> Ids => Items.Select(i => i.DisplayText);

    /// <summary>The items of our provider; empty if it offers nothing.</summary>
    public static async Task<Completions> At(string source, bool referencesRuntime = true)
    {
        int position = source.IndexOf("$$", StringComparison.Ordinal);
        Assert.True(position >= 0, "Mark the caret with $$.");
        TestSolution solution = TestSolution.Create(new TestCode
        {
            Sources = [new("Code.cs", source.Remove(position, 2))],
            ReferencesRuntime = referencesRuntime,
        });
        Project project = solution.Project.AddAnalyzerReference(new AnalyzerFileReference(typeof(IdCompletionProvider).Assembly.Location, new LoadedAssemblies()));
        Document document = project.Documents.Single(d => d.Name == "Code.cs");
        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, position);
        return new(document, [.. list.ItemsList.Where(i => i.Tags.Contains("Constant") && i.Properties.ContainsKey("status"))]);
    }

    public async Task<string> Describe(string id) => (await _service.GetDescriptionAsync(_document, Item(id)))!.Text;

    /// <summary>The text after choosing an item.</summary>
    public async Task<string> Choose(string id)
    {
        CompletionChange change = await _service.GetChangeAsync(_document, Item(id));
        return (await _document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    private CompletionItem Item(string id) => Items.Single(i => i.DisplayText == id);

    // The test process has the provider loaded; a second copy would have a second set of types.
    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => typeof(IdCompletionProvider).Assembly;
    }
}
