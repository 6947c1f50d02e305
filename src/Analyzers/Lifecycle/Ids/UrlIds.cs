using Gemini.Gen.Analyzers.Literals;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds the ID in the path of a REST URL, whole or in part: <c>https://host/v1beta/models/ID:generateContent?key=</c>.</summary>
internal static class UrlIds
{
    private const string Models = "models/";

    public static bool TryRead(string text, out IdText result)
    {
        result = default;
        // Prose mentions URLs, but a URL has no blanks.
        return (FindBeforeMethod(text, out int start, out int end) || FindAfterModels(text, out start, out end))
            && !HasBlanks(text)
            && Take(text, start, end, out result);
    }

    // "/ID:generateContent" calls the API, whatever is before it.
    private static bool FindBeforeMethod(string text, out int start, out int end)
    {
        start = 0;
        for (end = text.IndexOf(':'); end >= 0; end = text.IndexOf(':', end + 1))
        {
            int method = end + 1;
            while (method < text.Length && IsLetter(text[method]))
                method++;
            if (method - end < 6 || !IdText.IsMethod(text.Substring(end + 1, method - end - 1)))
                continue;
            start = end;
            while (start > 0 && IdText.IsIdCharacter(text[start - 1]))
                start--;
            return start < end && (start == 0 || text[start - 1] is '/' or LiteralText.Hole);
        }

        return false;
    }

    // "models/ID" may also be documentation or a repository: the rest of the URL must be the API's.
    private static bool FindAfterModels(string text, out int start, out int end)
    {
        end = 0;
        start = text.IndexOf(Models, StringComparison.Ordinal);
        if (start < 0)
            return false;
        bool isBoundary = start == 0 || text[start - 1] is '/' or LiteralText.Hole;
        int before = start;
        start += Models.Length;
        end = start;
        while (end < text.Length && IdText.IsIdCharacter(text[end]))
            end++;
        return isBoundary && end > start && (end == text.Length || text[end] is '?' or '/') && IsApi(text, before);
    }

    private static bool IsApi(string text, int length) =>
        Contains(text, "generativelanguage.googleapis.com", length)
        || Contains(text, "aiplatform", length)
        || (length <= 16 && (text[0] == LiteralText.Hole || StartsWithVersion(text)));

    // "/v1beta/", "v1/": paths below a base address.
    private static bool StartsWithVersion(string text)
    {
        int at = text[0] == '/' ? 1 : 0;
        return at + 2 < text.Length && text[at] == 'v' && char.IsDigit(text[at + 1]);
    }

    private static bool Take(string text, int start, int end, out IdText result)
    {
        IdSurface surface = Contains(text, "publishers/google/", start) || Contains(text, "aiplatform", start)
            ? IdSurface.GoogleCloud
            : IdSurface.GeminiApi;
        result = new(start, text.Substring(start, end - start), surface);
        return true;
    }

    private static bool Contains(string text, string part, int length) => text.IndexOf(part, 0, length, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool HasBlanks(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
