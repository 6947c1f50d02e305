using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CompileTime.Json;

/// <summary>Finds where characters of a string's value stand in the JSON text, escapes resolved.</summary>
internal static class JsonStringSpan
{
    /// <summary>The span of <paramref name="length"/> characters of a string's value, from <paramref name="start"/> on.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="value">The span of the string, quotes included.</param>
    /// <param name="start">An index into the decoded value.</param>
    /// <param name="length">How many characters; at least one.</param>
    public static TextSpan Locate(string text, TextSpan value, int start, int length)
    {
        int i = value.Start + 1;
        int from = i;
        for (int index = 0; index < start + length && i < value.End; index++)
        {
            if (index == start)
                from = i;
            // Mirrors JsonStringReader: a broken escape is a character of its own.
            int escape = text[i] != '\\' || i + 1 >= value.End ? 1 : text[i + 1] == 'u' ? 6 : "\"\\/bfnrt".IndexOf(text[i + 1]) >= 0 ? 2 : 1;
            i += escape;
        }

        return TextSpan.FromBounds(from, Math.Min(i, value.End));
    }
}
