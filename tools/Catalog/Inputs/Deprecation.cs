using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>What a row of a deprecations table says of an ID.</summary>
internal sealed partial record Deprecation(string Id, DateText? Released, DateText? ShutDown, IReadOnlyList<string> Replacements)
{
    /// <summary>Reads all tables of a file that have a column for the ID and one for the shutdown date.</summary>
    /// <param name="path">A Markdown, HTML or JSON file.</param>
    /// <param name="isId">Whether a word is an ID.</param>
    /// <exception cref="InputException">There is no such table, or a cell cannot be understood.</exception>
    public static IReadOnlyList<Deprecation> ReadAll(string path, Func<string, bool> isId)
    {
        var rows = new List<Deprecation>();
        bool found = false;
        foreach (TextTable table in TextTable.ReadAll(path))
        {
            int shutdown = Column(table, "shutdown", "shut down", "shut_down", "end date", "retire", "discontinu");
            int release = Column(table, "release");
            int replacement = Column(table, "replacement", "replaced", "upgrade", "alternative");
            int id = Column(table, "model", "agent", "id");
            if (id < 0 || shutdown < 0 || id == shutdown)
                continue;
            found = true;
            for (int i = 0; i < table.Rows.Count; i++)
            {
                string where = $"{path}: row {i + 1} of the table '{string.Join(" | ", table.Columns)}'";
                IReadOnlyList<string> cells = table.Rows[i];
                string[] replacements = Ids(Cell(cells, replacement), isId);
                foreach (string model in Ids(Cell(cells, id), isId))
                    rows.Add(new(model, Date(Cell(cells, release), where), Date(Cell(cells, shutdown), where), [.. replacements.Where(r => r != model)]));
            }
        }

        return found ? rows : throw new InputException($"{path}: no table with a column for the model and one for the shutdown date.");
    }

    private static int Column(TextTable table, params string[] words)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (words.Any(w => table.Columns[i].Contains(w, StringComparison.OrdinalIgnoreCase)))
                return i;
        }

        return -1;
    }

    private static string Cell(IReadOnlyList<string> cells, int index) => index >= 0 && index < cells.Count ? cells[index] : "";

    // Display names and remarks stand beside the IDs.
    private static string[] Ids(string cell, Func<string, bool> isId) =>
        [.. Word().Matches(cell).Select(m => m.Value.TrimEnd('.', '-')).Where(isId).Distinct()];

    private static DateText? Date(string cell, string where)
    {
        try
        {
            return DateText.Read(cell);
        }
        catch (FormatException e)
        {
            throw new InputException($"{where}: {e.Message}");
        }
    }

    [GeneratedRegex(@"(?<![\w/.-])[a-z][a-z0-9.-]{2,}(?![\w*])")]
    private static partial Regex Word();
}
