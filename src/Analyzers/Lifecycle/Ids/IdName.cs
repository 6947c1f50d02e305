using System.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>IDs as names of members spell them: <c>gemini-2.5-flash</c> is <c>Gemini25Flash</c>, <c>Gemini_2_5_Flash</c> or <c>GEMINI_2_5_FLASH</c>.</summary>
internal static class IdName
{
    private static readonly Lazy<Dictionary<string, string>> Ids = new(static () =>
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (CatalogEntry entry in CatalogTable.Entries())
            ids[Of(entry.Id)] = entry.Id;
        return ids;
    });

    /// <summary>The letters and digits of an ID or a name, in lower case.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    /// <summary>The ID of the package's catalog that a member's name spells, or null.</summary>
    public static string? Find(string member) => Ids.Value.TryGetValue(Of(member), out string? id) ? id : null;
}
