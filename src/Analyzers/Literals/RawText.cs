using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Literals;

/// <summary>The characters of raw strings, indentation left out.</summary>
internal static class RawText
{
    /// <summary>Every character stands for itself.</summary>
    public static IEnumerable<TextSpan> Verbatim(string text) => Range(0, text.Length);

    /// <summary><c>"""value"""</c>, with any number of quotes.</summary>
    public static IEnumerable<TextSpan> SingleLine(string text)
    {
        int quotes = Quotes(text);
        return Range(quotes, Math.Max(quotes, ClosingQuotes(text, quotes)));
    }

    /// <summary>The value is between the lines of the quotes; what the last line is indented by belongs to no line.</summary>
    public static IEnumerable<TextSpan> MultiLine(string text)
    {
        int quotes = Quotes(text);
        int closing = ClosingQuotes(text, quotes);
        int line = text.IndexOf('\n', quotes) + 1;
        int lastLine = closing > 0 ? text.LastIndexOf('\n', closing) + 1 : 0;
        if (line == 0 || lastLine <= line)
            yield break;
        int indentation = closing - lastLine;
        int end = lastLine - (lastLine > 1 && text[lastLine - 2] == '\r' ? 2 : 1);
        foreach (TextSpan character in Lines(text, line, end, indentation, startsLine: true))
            yield return character;
    }

    /// <summary>A piece of an interpolated raw string of several lines.</summary>
    /// <param name="startsLine">Whether the piece is the first of the string, and not what follows an interpolation.</param>
    public static IEnumerable<TextSpan> Indented(string text, int indentation, bool startsLine) => Lines(text, 0, text.Length, indentation, startsLine);

    /// <summary>How far the closing quotes of an interpolated raw string are indented.</summary>
    public static int Indentation(string endToken)
    {
        int line = endToken.LastIndexOf('\n') + 1;
        int quote = endToken.IndexOf('"', line);
        return Math.Max(0, quote - line);
    }

    private static IEnumerable<TextSpan> Lines(string text, int line, int end, int indentation, bool startsLine)
    {
        while (line < end)
        {
            int next = text.IndexOf('\n', line, end - line);
            next = next < 0 ? end : next + 1;
            int content = line;
            while (startsLine && content < next && content - line < indentation && text[content] is ' ' or '\t')
                content++;
            foreach (TextSpan character in Range(content, next))
                yield return character;
            line = next;
            startsLine = true;
        }
    }

    private static int Quotes(string text)
    {
        int count = 0;
        while (count < text.Length && text[count] == '"')
            count++;
        return count;
    }

    private static int ClosingQuotes(string text, int quotes) => text.LastIndexOf(new string('"', quotes), StringComparison.Ordinal);

    private static IEnumerable<TextSpan> Range(int start, int end)
    {
        for (int i = start; i < end; i++)
            yield return new TextSpan(i, 1);
    }
}
