using System.Globalization;
using System.Text;

namespace Gemini.Gen.CompileTime.Naming;

/// <summary>Names of generated files: one for each type, different even where only the case of the types' names differs.</summary>
internal static class HintNames
{
    /// <summary>Longer names would make paths that some file systems refuse when generated files are written to disk.</summary>
    private const int MaxReadableLength = 120;

    public static string For(string metadataName, string kind)
    {
        string readable = Readable(metadataName);
        if (readable.Length > MaxReadableLength)
            readable = readable.Substring(0, MaxReadableLength) + "-" + Hash(metadataName);
        return $"{readable}.{CaseMask(metadataName)}.{kind}.g.cs";
    }

    /// <summary>Keeps ASCII; writes any other character, and the marks used for that, by its number.</summary>
    private static string Readable(string metadataName)
    {
        var text = new StringBuilder(metadataName.Length);
        foreach (char c in metadataName)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.')
                text.Append(c);
            else if (c == '+')
                text.Append('-');
            else
                text.Append('(').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append(')');
        }

        return text.ToString();
    }

    /// <summary>One bit for each letter, set for capitals: with it, the lower-case name determines the name.</summary>
    private static string CaseMask(string name)
    {
        var mask = new StringBuilder();
        int nibble = 0;
        int bits = 0;
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
                continue;
            nibble = (nibble << 1) | (c <= 'Z' ? 1 : 0);
            if (++bits % 4 == 0)
            {
                mask.Append(nibble.ToString("x", CultureInfo.InvariantCulture));
                nibble = 0;
            }
        }

        if (bits % 4 != 0)
            mask.Append(nibble.ToString("x", CultureInfo.InvariantCulture));
        return mask.ToString();
    }

    /// <summary>FNV-1a, 64 bits: the same everywhere, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static string Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
