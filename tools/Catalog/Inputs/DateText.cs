using System.Globalization;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>A day as people write it.</summary>
/// <param name="Day">The day, <c>yyyy-MM-dd</c>; of a month alone its first.</param>
/// <param name="IsEarliest">Whether it may be later.</param>
internal sealed partial record DateText(string Day, bool IsEarliest)
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM yyyy", "MMM yyyy", "yyyy-MM"];

    /// <summary>Reads a cell. Null for one that says that there is no date.</summary>
    /// <exception cref="FormatException">The cell says something else.</exception>
    public static DateText? Read(string cell)
    {
        string text = cell.Trim(' ', '`', '*', '.');
        if (text.Length == 0 || None().IsMatch(text))
            return null;
        string plain = Earliest().Replace(text, "").Trim(' ', ':', '*');
        foreach (string format in Formats)
        {
            // A month alone says no more than that nothing happens before it.
            if (DateOnly.TryParseExact(plain, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plain.Length != text.Length || !format.Contains('d', StringComparison.Ordinal));
        }

        throw new FormatException($"'{cell}' is not a date.");
    }

    [GeneratedRegex(@"^(-|–|—|n/?a|none|tbd|not (yet )?announced|no (?!earlier).*)$", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    [GeneratedRegex(@"^(earliest( possible)?( date)?|no earlier than|not before|as early as|from)|\(?(at the )?earliest\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Earliest();
}
