using System.Text.RegularExpressions;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>
/// Looks up IDs. What the user's files say beats the package's catalog; in each of them an exact entry beats a family's
/// pattern. An ID that none of them knows is not judged: it is more likely new than wrong.
/// </summary>
internal sealed class LifecycleCatalog
{
    // ECMAScript: \d means 0 to 9 only.
    private static readonly Regex Grammar = new(CatalogTable.IdGrammar, RegexOptions.ECMAScript);

    private readonly CatalogLayer[] _layers;

    private LifecycleCatalog(params CatalogLayer[] layers) => _layers = layers;

    /// <summary>The catalog of this package.</summary>
    public static LifecycleCatalog BuiltIn { get; } = new(Package());

    /// <summary>The day the package's catalog describes, <c>yyyy-MM-dd</c>.</summary>
    public static string AsOf => CatalogTable.AsOf;

    /// <summary>Whether the ID is written as Google writes them.</summary>
    public static bool IsWellFormed(string id) => Grammar.IsMatch(id);

    /// <summary>This catalog with the user's entries above it.</summary>
    public LifecycleCatalog With(IEnumerable<CatalogEntry> entries, CatalogPattern[] patterns) =>
        new(_layers.Prepend(new CatalogLayer(entries, patterns, static _ => true)).ToArray());

    /// <summary>What is known of <paramref name="id"/>, by itself or as one of a family; null if nothing.</summary>
    public CatalogEntry? Find(string id) => _layers.Select(l => l.Find(id)).FirstOrDefault(static e => e is not null);

    /// <summary>What is known of the very ID, or null.</summary>
    public CatalogEntry? FindExact(string id) => _layers.Select(l => l.FindExact(id)).FirstOrDefault(static e => e is not null);

    /// <summary>The replacements of an entry. One that the user declares shut down is followed to its own replacements.</summary>
    public string[] ServingReplacements(CatalogEntry entry)
    {
        var serving = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Id };
        Follow(entry.Replacements);
        return serving.ToArray();

        void Follow(string[] ids)
        {
            foreach (string id in ids.Where(seen.Add))
            {
                if (Find(id) is { Serves: false } retired)
                    Follow(retired.Replacements);
                else
                    serving.Add(id);
            }
        }
    }

    private static CatalogLayer Package()
    {
        // "gemini-2.0-flash.json" or "gemini-1.5-cookbook" are in the family by their first letters only.
        var otherSurfaces = new HashSet<string>(CatalogTable.OtherSurfaces(), StringComparer.Ordinal);
        return new(CatalogTable.Entries(), CatalogTable.Patterns(), id => IsWellFormed(id) && !otherSurfaces.Contains(id));
    }
}
