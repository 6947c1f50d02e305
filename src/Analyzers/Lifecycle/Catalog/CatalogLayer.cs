using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>One source of entries: the package's catalog, or the user's own.</summary>
/// <param name="entries">Exact IDs; each only once.</param>
/// <param name="patterns">Families, the special before the general.</param>
/// <param name="acceptsFamilyMember">Whether an ID that fits a pattern is one at all.</param>
internal sealed class CatalogLayer(IEnumerable<CatalogEntry> entries, CatalogPattern[] patterns, Func<string, bool> acceptsFamilyMember)
{
    private readonly Dictionary<string, CatalogEntry> _entries = entries.ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>The entry of the very ID, or null.</summary>
    public CatalogEntry? FindExact(string id) => _entries.TryGetValue(id, out CatalogEntry? entry) ? entry : null;

    /// <summary>The entry of the ID, else of the first family it belongs to, else null.</summary>
    public CatalogEntry? Find(string id)
    {
        if (FindExact(id) is { } entry)
            return entry;
        foreach (CatalogPattern pattern in patterns)
        {
            if (Glob.Matches(pattern.Pattern, id) && Array.IndexOf(pattern.Exceptions, id) < 0)
                return acceptsFamilyMember(id) ? pattern.Entry : null;
        }

        return null;
    }
}
