using System.Globalization;
using System.Text;

namespace Gemini.Gen.CompileTime.Json;

/// <summary>Decodes one JSON string.</summary>
internal static class JsonStringReader
{
    /// <summary>Reads the string whose opening quote is at <paramref name="start"/>; an unclosed one ends with its line.</summary>
    /// <returns>The position after the string.</returns>
    public static int Read(string text, int start, out string value, out string? problem)
    {
        var decoded = new StringBuilder();
        problem = null;
        int i = start + 1;
        while (i < text.Length && text[i] is not ('"' or '\r' or '\n'))
        {
            if (text[i] != '\\')
            {
                decoded.Append(text[i++]);
                continue;
            }

            int length = Escape(text, i, out char character);
            if (length == 0)
            {
                problem ??= "An escape sequence is not valid.";
                decoded.Append(text[i++]);
                continue;
            }

            decoded.Append(character);
            i += length;
        }

        value = decoded.ToString();
        if (i < text.Length && text[i] == '"')
            return i + 1;
        problem = "The closing quote is missing.";
        return i;
    }

    private static int Escape(string text, int i, out char character)
    {
        character = '\0';
        if (i + 1 >= text.Length)
            return 0;
        if (text[i + 1] == 'u')
        {
            bool valid = i + 6 <= text.Length
                && ushort.TryParse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
                && (character = (char)code) == code;
            return valid ? 6 : 0;
        }

        int index = "\"\\/bfnrt".IndexOf(text[i + 1]);
        if (index < 0)
            return 0;
        character = "\"\\/\b\f\n\r\t"[index];
        return 2;
    }
}
