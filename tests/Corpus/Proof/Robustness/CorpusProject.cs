using System.Collections.Immutable;
using Gemini.Gen.Generator;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Corpus.Proof.Robustness;

/// <summary>The corpus as a compilation in memory.</summary>
internal static class CorpusProject
{
    public static ImmutableArray<TestFile> Files { get; } = [.. CorpusFile.All.Select(static file => new TestFile(file.Name, file.Text))];

    public static GeneratorRun Run(CSharpParseOptions options, bool reversed = false) =>
        Run(GeneratorProject.Of(options, reversed ? [.. Files.Reverse()] : Files));

    public static GeneratorRun Run(CSharpCompilation compilation) => GeneratorRun.Of(new GeminiGenerator(), compilation);

    /// <summary>User code and generated code, where the latter no longer asks for silence.</summary>
    public static CSharpCompilation WithoutPragma(GeneratorRun run)
    {
        var options = (CSharpParseOptions)run.Input.SyntaxTrees[0].Options;
        return run.Input.AddSyntaxTrees(run.Files.Select(file => CSharpSyntaxTree.ParseText(
            file.Value.Replace("#pragma warning disable\n", string.Empty, StringComparison.Ordinal), options, file.Key)));
    }

    public static bool IsGenerated(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true;
}
