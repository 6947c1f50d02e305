using System.Text.RegularExpressions;
using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Looks up IDs: an exact entry beats a family's pattern, and an ID that neither knows is not judged.</summary>
internal sealed class LifecycleCatalog
{
    private readonly Dictionary<string, CatalogEntry> _entries;
    private readonly CatalogPattern[] _patterns;
    private readonly HashSet<string> _otherSurfaces;
    private readonly Regex _grammar;

    private LifecycleCatalog(string asOf, CatalogEntry[] entries, CatalogPattern[] patterns, string[] otherSurfaces, string grammar)
    {
        AsOf = asOf;
        _entries = entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _patterns = patterns;
        _otherSurfaces = new(otherSurfaces, StringComparer.Ordinal);
        // ECMAScript: \d means 0 to 9 only.
        _grammar = new(grammar, RegexOptions.ECMAScript);
    }

    /// <summary>The catalog of this package.</summary>
    public static LifecycleCatalog BuiltIn { get; } = new(
        CatalogTable.AsOf, CatalogTable.Entries(), CatalogTable.Patterns(), CatalogTable.OtherSurfaces(), CatalogTable.IdGrammar);

    /// <summary>The day the catalog describes, <c>yyyy-MM-dd</c>.</summary>
    public string AsOf { get; }

    /// <summary>What is known of <paramref name="id"/>, or null.</summary>
    public CatalogEntry? Find(string id)
    {
        if (_entries.TryGetValue(id, out CatalogEntry? entry))
            return entry;
        foreach (CatalogPattern pattern in _patterns)
        {
            if (Glob.Matches(pattern.Pattern, id) && Array.IndexOf(pattern.Exceptions, id) < 0)
                return IsWellFormed(id) && !_otherSurfaces.Contains(id) ? pattern.Entry : null;
        }

        return null;
    }

    // "gemini-2.0-flash.json" or "gemini-1.5-cookbook" are in the family by their first letters only.
    private bool IsWellFormed(string id) => _grammar.IsMatch(id);
}
