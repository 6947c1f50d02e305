using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Harness;

/// <summary>A workspace solution made from <see cref="TestCode"/>, and the spans its markup named.</summary>
/// <param name="Project">The user's project.</param>
/// <param name="Marks">Per file path, the marked spans.</param>
public sealed record TestSolution(Project Project, ImmutableArray<(string Path, MarkedSpan Mark)> Marks)
{
    private const string Root = "/project/";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Lays the project out in memory.</summary>
    public static TestSolution Create(TestCode code)
    {
#pragma warning disable CA2000 // The solution outlives this method and needs its workspace; both are memory only.
        var workspace = new AdhocWorkspace();
#pragma warning restore CA2000
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var files = code.Sources.Select(f => (f.Path, Marked: MarkupParser.Parse(f.Text))).ToArray();
        bool isProgram = files.Any(f => HasTopLevelCode(f.Marked.Text, parseOptions));
        var references = code.ReferencesRuntime ? CompilerReferences.WithRuntime : CompilerReferences.Framework;
        if (!code.ReferencedAssembly.IsEmpty)
            references = references.Add(ReferencedAssembly.Compile(code.ReferencedAssembly, references));

        Project project = workspace.CurrentSolution
            .AddProject("UserProject", "UserProject", LanguageNames.CSharp)
            .WithParseOptions(parseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true))
            .WithMetadataReferences(references);
        project = project.AddDocument("ImplicitUsings.cs", ImplicitUsings, filePath: Root + "ImplicitUsings.cs").Project;
        foreach (var (path, marked) in files)
            project = project.AddDocument(Path.GetFileName(path), SourceText.From(marked.Text), filePath: Root + path).Project;

        var marks = files.SelectMany(f => f.Marked.Spans.Select(s => (f.Path, s))).ToList();
        foreach (TestFile file in code.AdditionalFiles)
        {
            MarkedSource marked = MarkupParser.Parse(file.Text);
            marks.AddRange(marked.Spans.Select(s => (file.Path, s)));
            project = project.AddAdditionalDocument(Path.GetFileName(file.Path), SourceText.From(marked.Text), filePath: Root + file.Path).Project;
        }

        if (code.EditorConfig is { } config)
            project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n" + config), filePath: Root + ".editorconfig").Project;
        return new(project, [.. marks]);
    }

    /// <summary>The path as the test wrote it.</summary>
    public static string RelativePath(string? path) => path is not null && path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path ?? "";

    private static bool HasTopLevelCode(string text, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(text, options).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
}
