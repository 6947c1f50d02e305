using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Catalog;

/// <summary>The content of <c>models.json</c>.</summary>
internal sealed record CatalogData
{
    public required string AsOf { get; init; }

    public required string IdGrammar { get; init; }

    public required EquatableArray<CatalogEntry> Entries { get; init; }

    public required EquatableArray<CatalogPattern> Patterns { get; init; }

    public required EquatableArray<ExtraReplacements> ExtraReplacements { get; init; }

    /// <summary>IDs that other services than the Gemini API serve, under names of their own.</summary>
    public required EquatableArray<string> OtherSurfaces { get; init; }

    /// <summary>The entry of an ID, or null.</summary>
    public CatalogEntry? Find(string id) => Entries.FirstOrDefault(e => e.Id == id);
}
