using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Catalog;

/// <summary>Turns <c>models.json</c> into C#; the property <c>GeminiCatalogOutput</c> says into what.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class CatalogGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var output = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.GeminiCatalogOutput", out string? value) ? value : "");
        var catalog = context.AdditionalTextsProvider
            .Where(static file => Path.GetFileName(file.Path) == "models.json")
            .Select(static (file, cancellation) => file.GetText(cancellation)?.ToString() ?? "");
        context.RegisterSourceOutput(catalog.Combine(output), static (context, input) =>
        {
            var (text, output) = input;
            CatalogData data = CatalogReader.Read(text);
            string source = output switch
            {
                "Constants" => ConstantsEmitter.Emit(data),
                "Table" => TableEmitter.Emit(data),
                "Completion" => CompletionEmitter.Emit(data),
                _ => throw new InvalidOperationException($"GeminiCatalogOutput is '{output}'; it must be Constants, Table or Completion."),
            };
            context.AddSource($"Catalog.{output}.g.cs", SourceText.From(source, Encoding.UTF8));
        });
    }
}
