using System.Collections.Immutable;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Catalog.Tests;

/// <summary>Runs the catalog's generator and compiles what it makes.</summary>
internal static class GeneratedSource
{
    public static GeneratorDriverRunResult Run(string output, string catalog)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()], [new CatalogFile(catalog)], optionsProvider: new OutputOption(output));
        return driver.RunGenerators(CSharpCompilation.Create("Empty")).GetRunResult();
    }

    public static Compilation Compile(string source) => CSharpCompilation.Create(
        "Constants",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))],
        CompilerReferences.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));

    private sealed class CatalogFile(string text) : AdditionalText
    {
        public override string Path => "models.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class OutputOption(string output) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(output);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string output) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = output;
                return key == "build_property.GeminiCatalogOutput";
            }
        }
    }
}
