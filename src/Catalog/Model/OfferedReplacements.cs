using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Catalog;

/// <summary>Decides which IDs a fix offers: the effective replacement first, then what the sources name, then the extras.</summary>
internal static class OfferedReplacements
{
    public static EquatableArray<string> Of(CatalogEntry entry, CatalogData catalog) =>
        entry.Superseded ? Combine(entry.Id, entry.Family, entry.EffectiveReplacement, entry.Replacements, catalog) : default;

    public static EquatableArray<string> Of(CatalogPattern pattern, CatalogData catalog) =>
        Combine(pattern.Pattern, pattern.Family, pattern.DefaultReplacement, [], catalog);

    private static EquatableArray<string> Combine(
        string id, string family, string? effective, IEnumerable<string> named, CatalogData catalog)
    {
        var offered = new List<string>();
        if (effective is not null)
            offered.Add(effective);
        offered.AddRange(named.Where(r => catalog.Find(r) is { Serves: true, Superseded: false }));
        foreach (ExtraReplacements extra in catalog.ExtraReplacements)
        {
            if (extra.Family == family && extra.Patterns.Any(p => Glob.Matches(p, id)))
                offered.AddRange(extra.Replacements.Where(r => catalog.Find(r) is { Serves: true }));
        }

        return offered.Distinct().ToEquatableArray();
    }
}
