namespace Gemini.Gen.CompilerServices;

/// <summary>Finds the legal name that a wrong one was probably meant to be.</summary>
internal static class NearestName
{
    private const int MaxLength = 64;

    /// <summary>Finds the name with the least edit distance, ignoring case.</summary>
    /// <returns>The name, or <see langword="null"/> if none is near: more than a third of it would have to change.</returns>
    public static string? Find(string text, IEnumerable<string> names)
    {
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string name in names)
        {
            if (text.Length > MaxLength || name.Length > MaxLength)
                continue;
            int distance = Distance(text, name);
            if (distance < least && distance <= Math.Max(1, name.Length / 3))
                (nearest, least) = (name, distance);
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance, in one row.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[MaxLength + 1];
        for (int column = 0; column <= right.Length; column++)
            row[column] = column;
        for (int line = 1; line <= left.Length; line++)
        {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= right.Length; column++)
            {
                int cost = char.ToUpperInvariant(left[line - 1]) == char.ToUpperInvariant(right[column - 1]) ? 0 : 1;
                (diagonal, row[column]) = (row[column], Math.Min(Math.Min(row[column], row[column - 1]) + 1, diagonal + cost));
            }
        }

        return row[right.Length];
    }
}
