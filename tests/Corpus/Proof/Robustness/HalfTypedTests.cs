using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Declarations;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Corpus.Proof.Robustness;

/// <summary>
/// What an editor shows the generator and the analyzer of declarations while someone types. Each run takes another part of the
/// corpus's prefixes only if <c>CORPUS_SEED</c> says so; <c>CORPUS_PREFIXES=all</c> takes every one.
/// </summary>
public sealed class HalfTypedTests
{
    /// <summary>One of so many.</summary>
    private static readonly int Share = Environment.GetEnvironmentVariable("CORPUS_PREFIXES") == "all" ? 1 : 16;

    public static TheoryData<string> Files => [.. CorpusFile.All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_prefix_of_a_shape_makes_anything_throw(string file)
    {
        CorpusFile shapes = CorpusFile.All.Single(other => other.Name == file);
        Random random = Seeds.For(file, 0);
        foreach (CorpusEntry entry in shapes.Entries)
        {
            SyntaxToken[] tokens = Tokens(entry);
            foreach (SyntaxToken token in tokens.Where(_ => Share == 1 || random.Next(Share) == 0))
                await Survives(entry.Source[..token.Span.End]);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_missing_or_misplaced_token_makes_anything_throw(string file)
    {
        CorpusFile shapes = CorpusFile.All.Single(other => other.Name == file);
        Random random = Seeds.For(file, 1);
        foreach (CorpusEntry entry in shapes.Entries)
        {
            SyntaxToken[] tokens = Tokens(entry);
            for (int i = 0; i < 32 / Share; i++)
            {
                SyntaxToken one = tokens[random.Next(tokens.Length)];
                SyntaxToken other = tokens[random.Next(tokens.Length)];
                await Survives(entry.Source.Remove(one.SpanStart, one.Span.Length));
                await Survives(Replaced(entry.Source, one, other.Text));
            }
        }
    }

    private static SyntaxToken[] Tokens(CorpusEntry entry) =>
        [.. CSharpSyntaxTree.ParseText(entry.Source).GetRoot().DescendantTokens().Where(token => token.Span.End > entry.Preamble.Length)];

    private static string Replaced(string source, SyntaxToken token, string text) =>
        source.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, text);

    private static async Task Survives(string source)
    {
        CSharpCompilation compilation = GeneratorProject.Of(source);
        GeneratorRun run = CorpusProject.Run(compilation);
        Assert.True(run.Result.Exception is null, $"CORPUS_SEED={Seeds.Seed}: {run.Result.Exception}\n\n{source}");
        try
        {
            await AnalyzerRun.GetDiagnosticsAsync(compilation, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), new DeclarationAnalyzer());
        }
        catch (Xunit.Sdk.XunitException exception)
        {
            Assert.Fail($"CORPUS_SEED={Seeds.Seed}: {exception.InnerException}\n\n{source}");
        }
    }
}
