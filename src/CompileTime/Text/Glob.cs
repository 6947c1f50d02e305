namespace Gemini.Gen.CompileTime;

/// <summary>Patterns in which <c>*</c> stands for any characters, none included.</summary>
internal static class Glob
{
    /// <summary>Whether the whole of <paramref name="text"/> matches <paramref name="pattern"/>. Ordinal.</summary>
    public static bool Matches(string pattern, string text)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
