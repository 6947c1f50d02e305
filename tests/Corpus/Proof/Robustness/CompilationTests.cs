using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Corpus.Proof.Robustness;

/// <summary>
/// The corpus is also a project of its own, compiled with every warning there is turned on. These tests take away what mutes warnings
/// in generated code.
/// </summary>
public sealed class CompilationTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    public void Generated_code_compiles_without_a_warning_and_without_asking_for_silence(LanguageVersion version)
    {
        GeneratorRun run = CorpusProject.Run(new CSharpParseOptions(version, DocumentationMode.Diagnose)).IsSilent();
        Diagnostic[] found =
        [
            .. CorpusProject.WithoutPragma(run).GetDiagnostics().Where(static diagnostic =>
                diagnostic.Severity == DiagnosticSeverity.Error
                || (diagnostic.Severity == DiagnosticSeverity.Warning && CorpusProject.IsGenerated(diagnostic) && !IsAboutUndocumentedUserType(diagnostic))),
        ];
        Assert.True(found.Length == 0, string.Join("\n", found.Take(20).Select(static diagnostic => diagnostic.ToString())));
    }

    [Fact]
    public async Task Trimming_and_native_compilation_find_nothing_to_say_about_generated_code()
    {
        DiagnosticAnalyzer[] analyzers = [.. LinkerAnalyzers()];
        Assert.NotEmpty(analyzers);
        GeneratorRun run = CorpusProject.Run(new CSharpParseOptions(LanguageVersion.CSharp11));
        ImmutableArray<Diagnostic> found = await AnalyzerRun.GetDiagnosticsAsync(
            CorpusProject.WithoutPragma(run), new AnalyzerOptions([], new LinkerOptions()), analyzers);
        Assert.DoesNotContain(found, CorpusProject.IsGenerated);
    }

    [Fact]
    public async Task Trimming_and_native_compilation_are_asked_in_earnest()
    {
        CSharpCompilation careless = GeneratorProject.Of("class C { object? M(Type type) => System.Text.Json.JsonSerializer.Deserialize(\"1\", type); }");
        ImmutableArray<Diagnostic> found = await AnalyzerRun.GetDiagnosticsAsync(careless, new AnalyzerOptions([], new LinkerOptions()), [.. LinkerAnalyzers()]);
        Assert.Contains(found, static diagnostic => diagnostic.Id == "IL2026");
        Assert.Contains(found, static diagnostic => diagnostic.Id == "IL3050");
    }

    /// <summary>The SDK's own analyzers, from where the build of the corpus found them.</summary>
    private static IEnumerable<DiagnosticAnalyzer> LinkerAnalyzers()
    {
        string path = typeof(Scalars.Text).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "LinkerAnalyzers").Value!;
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path).GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
    }

    private static bool IsAboutUndocumentedUserType(Diagnostic diagnostic) => diagnostic.Id == "CS1591"
        && diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Contains("partial", StringComparison.Ordinal);

    /// <summary>What <c>IsAotCompatible</c> sets.</summary>
    private sealed class LinkerOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = "true";
                return key.ToUpperInvariant() is "BUILD_PROPERTY.ENABLETRIMANALYZER" or "BUILD_PROPERTY.ENABLEAOTANALYZER" or "BUILD_PROPERTY.ENABLESINGLEFILEANALYZER";
            }
        }
    }
}
