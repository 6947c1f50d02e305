using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Harness;

/// <summary>
/// Reads the markup of test source: <c>[|...|]</c> expects the analyzer's only diagnostic, <c>{|ID:...|}</c> the
/// named one, <c>{|#1:...|}</c> gives a location a number. Spans may nest. A doubled bar stands for the bare
/// characters: <c>[||</c> is <c>[|</c>, <c>||]</c> is <c>|]</c>, and so with braces.
/// </summary>
public static class MarkupParser
{
    /// <summary>Takes the markup out of <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">The markup is unbalanced or a <c>{|</c> has no valid label.</exception>
    public static MarkedSource Parse(string text)
    {
        var source = new StringBuilder(text.Length);
        var spans = new List<MarkedSpan>();
        var open = new Stack<(char Closer, int Start, string Label)>();
        for (int i = 0; i < text.Length;)
        {
            if (Escape(text, i) is { } bare)
            {
                source.Append(bare);
                i += 3;
            }
            else if (At(text, i, "[|"))
            {
                open.Push((']', source.Length, ""));
                i += 2;
            }
            else if (At(text, i, "{|"))
            {
                int colon = text.IndexOf(':', i);
                string label = colon < 0 ? "" : text[(i + 2)..colon];
                if (!IsLabel(label))
                    throw new FormatException($"'{{|' at {i} needs an ID or #n and a colon; write '{{||' for the bare characters.");
                open.Push(('}', source.Length, label));
                i = colon + 1;
            }
            else if (At(text, i, "|]") || At(text, i, "|}"))
            {
                if (!open.TryPop(out var top) || top.Closer != text[i + 1])
                    throw new FormatException($"'{text.Substring(i, 2)}' at {i} closes nothing.");
                spans.Add(Mark(top.Label, TextSpan.FromBounds(top.Start, source.Length)));
                i += 2;
            }
            else
            {
                source.Append(text[i++]);
            }
        }

        if (open.Count > 0)
            throw new FormatException($"A span opened before '{Excerpt(source.ToString(), open.Peek().Start)}' is never closed.");
        return new(source.ToString(), [.. spans.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length)]);
    }

    private static string? Escape(string text, int i) =>
        At(text, i, "[||") ? "[|" : At(text, i, "{||") ? "{|" : At(text, i, "||]") ? "|]" : At(text, i, "||}") ? "|}" : null;

    private static bool At(string text, int i, string value) => string.CompareOrdinal(text, i, value, 0, value.Length) == 0;

    private static bool IsLabel(string label) =>
        label is ['#', .. var digits] ? digits.Length > 0 && digits.All(char.IsAsciiDigit) : label.Length > 0 && label.All(char.IsAsciiLetterOrDigit);

    private static MarkedSpan Mark(string label, TextSpan span) => label switch
    {
        "" => new(span),
        ['#', .. var digits] => new(span, Number: int.Parse(digits, CultureInfo.InvariantCulture)),
        _ => new(span, Id: label),
    };

    private static string Excerpt(string text, int start) => text.Substring(start, Math.Min(30, text.Length - start));
}
