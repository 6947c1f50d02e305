using Gemini.Gen.Harness;

namespace Gemini.Gen.Catalog.Tests;

/// <summary>The catalog in the repository.</summary>
internal static class ShippedCatalog
{
    public static string Text { get; } = File.ReadAllText(RepositoryRoot.Combine("src", "Catalog", "models.json"));

    public static CatalogData Data { get; } = CatalogReader.Read(Text);
}
