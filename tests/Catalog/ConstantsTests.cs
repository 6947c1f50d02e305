using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Catalog.Tests;

public class ConstantsTests
{
    private static readonly Compilation Compiled = GeneratedSource.Compile(ConstantsEmitter.Emit(ShippedCatalog.Data));

    [Theory]
    [InlineData("gemini-3.8-flash", "Gemini38Flash")]
    [InlineData("gemini-4-argon", "Gemini4Argon")]
    [InlineData("gemini-nano-banana-2.1", "GeminiNanoBanana21")]
    [InlineData("gemma-4-26b-a4b-it", "Gemma4_26bA4bIt")]
    [InlineData("deep-research-preview-04-2026", "DeepResearchPreview04_2026")]
    public void Names_follow_the_id(string id, string name) => Assert.Equal(name, ConstantName.Of(id));

    [Fact]
    public void Names_of_all_ids_are_unique_ignoring_case() =>
        Assert.DoesNotContain(ShippedCatalog.Data.Entries.GroupBy(e => ConstantName.Of(e.Id), StringComparer.OrdinalIgnoreCase), g => g.Count() > 1);

    [Fact]
    public void The_constants_compile_documented_and_without_a_warning() => Assert.Empty(Compiled.GetDiagnostics());

    [Fact]
    public void Every_serving_model_has_one_constant_and_no_other_has() => Assert.Equal(
        ShippedCatalog.Data.Entries.Where(e => !e.IsAgent && e.Serves).Select(e => e.Id).Order(StringComparer.Ordinal),
        Constants("GeminiModels").Values.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_serving_agent_has_a_constant_and_no_other_has() => Assert.Equal(
        ShippedCatalog.Data.Entries.Where(e => e.IsAgent && e.Serves).Select(e => e.Id).ToHashSet(),
        Constants("GeminiAgents").Values.ToHashSet());

    [Fact]
    public void A_name_without_a_version_is_the_newest_serving_agent_of_its_family()
    {
        var agents = Constants("GeminiAgents");
        Assert.Equal(agents["DeepResearchPreview04_2026"], agents["DeepResearch"]);
        Assert.Equal(agents["DeepResearchMaxPreview04_2026"], agents["DeepResearchMax"]);
        Assert.Equal(agents["AntigravityPreview09_2026"], agents["Antigravity"]);
    }

    [Theory]
    [InlineData("Constants")]
    [InlineData("Table")]
    public void Both_outputs_are_generated_without_a_diagnostic(string output)
    {
        var result = GeneratedSource.Run(output, ShippedCatalog.Text);
        Assert.Empty(result.Diagnostics);
        Assert.Equal($"Catalog.{output}.g.cs", Assert.Single(Assert.Single(result.Results).GeneratedSources).HintName);
    }

    [Theory]
    [InlineData("{ \"as_of\": ")]
    [InlineData("{ }")]
    public void A_broken_catalog_fails_the_build(string catalog) =>
        Assert.IsType<FormatException>(Assert.Single(GeneratedSource.Run("Table", catalog).Results).Exception);

    private static Dictionary<string, string> Constants(string type) => Compiled
        .GetTypeByMetadataName("Gemini.Gen." + type)!
        .GetMembers().OfType<IFieldSymbol>()
        .ToDictionary(f => f.Name, f => (string)f.ConstantValue!);
}
