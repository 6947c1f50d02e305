using System.Collections.Concurrent;
using System.Reflection;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Docs.Tests;

/// <summary>The compiled code of a page, to be run.</summary>
internal sealed class PageProgram
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // An assembly can be loaded once only.
    private static readonly ConcurrentDictionary<string, Lazy<PageProgram>> Loaded = new(StringComparer.Ordinal);

    private readonly MarkdownPage _page;
    private readonly Assembly _assembly;

    private PageProgram(MarkdownPage page) => (_page, _assembly) = (page, PageProject.Compile(page).Load());

    /// <summary>The program of a page of the repository.</summary>
    public static PageProgram Of(string path) => Loaded.GetOrAdd(path, static p => new(() => new PageProgram(MarkdownPage.Load(p)))).Value;

    /// <summary>Creates an object of a type that the page or the preamble declares; the constructor takes nothing.</summary>
    public object Create(string name) =>
        Activator.CreateInstance(_assembly.GetType("Documentation.Page." + name) ?? _assembly.GetType("Documentation." + name, throwOnError: true)!)!;

    /// <summary>Calls an asynchronous method.</summary>
    public static Task CallAsync(object target, string method) => (Task)target.GetType().GetMethod(method, Any)!.Invoke(target, null)!;

    /// <summary>Runs the blocks of a section in order, each with the given values at hand.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RunAsync(string section, IReadOnlyDictionary<string, object> values)
    {
        CodeBlock[] blocks = [.. _page.Blocks.Where(b => b.Section == section && b.Language == "csharp" && !b.IsExempt)];
        foreach (CodeBlock block in blocks)
        {
            object target = Create($"Block{block.Line}");
            foreach ((string name, object value) in values)
                target.GetType().BaseType!.GetField(name, Any)!.SetValue(target, value);
            await CallAsync(target, "RunAsync");
        }

        return blocks.Length;
    }
}
