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
        while (line < end)
        {
            int next = text.IndexOf('\n', line, end - line);
            next = next < 0 ? end : next + 1;
            int content = line;
            while (content < next && content - line < indentation && text[content] is ' ' or '\t')
                content++;
            foreach (TextSpan character in Range(content, next))
                yield return character;
            line = next;
        }
    }

    /// <summary>A piece of a multi-line raw string with holes: every line but a continued first one is indented.</summary>
    public static IEnumerable<TextSpan> Lines(string text, bool startsLine, int indentation)
    {
        for (int line = 0; line < text.Length;)
        {
            int end = text.IndexOf('\n', line) + 1;
            end = end == 0 ? text.Length : end;
            int content = line;
            while ((line > 0 || startsLine) && content < end && content - line < indentation && text[content] is ' ' or '\t')
                content++;
            foreach (TextSpan character in Range(content, end))
                yield return character;
            line = end;
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
