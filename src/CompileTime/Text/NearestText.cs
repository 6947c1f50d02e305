namespace Gemini.Gen.CompileTime;

/// <summary>Finds the legal name that a wrong one was probably meant to be.</summary>
internal static class NearestText
{
    private const int LongestText = 64;

    /// <summary>The candidate with the least edit distance, ignoring case; null if more than a third of it would have to change.</summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            if (text.Length > LongestText || candidate.Length > LongestText)
                continue;
            int distance = Distance(text, candidate);
            if (distance < least && distance <= Math.Max(1, candidate.Length / 3))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // Levenshtein, in one row.
    private static int Distance(string left, string right)
    {
        int[] row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                int cell = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change);
                (diagonal, row[j]) = (row[j], cell);
            }
        }

        return row[right.Length];
    }
}
