using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Literals;

/// <summary>The characters of regular and verbatim strings, escapes resolved.</summary>
internal static class QuotedText
{
    /// <summary>One source span per character of the value, up to the closing quote or the end.</summary>
    public static IEnumerable<TextSpan> Characters(string text, int start, bool isVerbatim, bool isInterpolated)
    {
        for (int i = start; i < text.Length;)
        {
            char c = text[i];
            // The doubled braces of an interpolated string are still doubled in the token's value.
            bool isDoubled = isVerbatim && c == '"' && i + 1 < text.Length && text[i + 1] == '"';
            if (c == '"' && !isDoubled && !isInterpolated)
                yield break;
            int length = isDoubled ? 2 : c == '\\' && !isVerbatim ? Escape(text, i) : 1;
            yield return new TextSpan(i, length);
            // \U above the basic plane is one escape and two characters; the second has no text of its own.
            if (length == 10 && IsSurrogatePair(text, i))
                yield return new TextSpan(i, length);
            i += length;
        }
    }

    private static int Escape(string text, int i)
    {
        int digits = i + 1 < text.Length ? text[i + 1] switch { 'u' => 4, 'U' => 8, 'x' => HexDigits(text, i + 2), _ => 0 } : 0;
        return Math.Min(2 + digits, text.Length - i);
    }

    private static int HexDigits(string text, int start)
    {
        int count = 0;
        while (count < 4 && start + count < text.Length && Uri.IsHexDigit(text[start + count]))
            count++;
        return count;
    }

    private static bool IsSurrogatePair(string text, int i) => text[i + 1] == 'U' && text.Substring(i + 2, 4) != "0000";
}
