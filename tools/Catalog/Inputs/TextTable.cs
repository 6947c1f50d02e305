using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>A table of text: the names of its columns and its rows. IDs marked as code keep their backticks.</summary>
internal sealed partial record TextTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>All tables of a Markdown, HTML or JSON file, by its extension.</summary>
    /// <exception cref="InputException">The file has another extension, cannot be read, or is not JSON.</exception>
    public static IReadOnlyList<TextTable> ReadAll(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".MD" => [.. Markdown(InputFile.Text(path).ReplaceLineEndings("\n").Split('\n'))],
        ".HTML" or ".HTM" => [.. Html(InputFile.Text(path))],
        ".JSON" => [Json(InputFile.Json(path), path)],
        var other => throw new InputException($"{path}: a table is a .md, .html or .json file, not '{other}'."),
    };

    private static IEnumerable<TextTable> Markdown(string[] lines)
    {
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (!lines[i].Contains('|', StringComparison.Ordinal) || !Rule().IsMatch(lines[i + 1]))
                continue;
            string[] columns = Cells(lines[i]);
            int end = i + 2;
            while (end < lines.Length && lines[end].Contains('|', StringComparison.Ordinal))
                end++;
            yield return new(columns, [.. lines[(i + 2)..end].Select(Cells)]);
            i = end - 1;
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];

    private static IEnumerable<TextTable> Html(string html)
    {
        foreach (Match table in HtmlTable().Matches(html))
        {
            string[][] rows = [.. HtmlRow().Matches(table.Value).Select(r => HtmlCell().Matches(r.Value).Select(c => PlainText(c.Groups["text"].Value)).ToArray())];
            if (rows.Length > 0)
                yield return new(rows[0], rows[1..]);
        }
    }

    private static string PlainText(string html) =>
        Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(CodeTag().Replace(html, "`"), " ")), " ").Trim();

    // An array of objects; their members are the columns.
    private static TextTable Json(JsonNode? root, string path)
    {
        if (root is not JsonArray rows || rows.Any(r => r is not JsonObject))
            throw new InputException($"{path}: an array of objects is expected, each a row of the table.");
        string[] columns = [.. rows.SelectMany(r => r!.AsObject().Select(m => m.Key)).Distinct()];
        return new(columns, [.. rows.Select(r => columns.Select(c => Cell(r!.AsObject()[c])).ToArray())]);
    }

    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonArray items => string.Join(", ", items.Select(Cell)),
        _ => value.ToString(),
    };

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTable();

    [GeneratedRegex("<tr.*?(?=<tr|</table>)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlRow();

    [GeneratedRegex("<t[hd](\\s[^>]*)?>(?<text>.*?)(?=<t[hd][\\s>]|</tr>|</t[hd]>|<tr|</table>|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlCell();

    [GeneratedRegex("</?code[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex CodeTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
