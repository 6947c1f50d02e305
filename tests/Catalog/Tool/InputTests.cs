using System.Text.Json.Nodes;
using Gemini.Gen.Catalog.Tool;

namespace Gemini.Gen.Catalog.Tests.Tool;

/// <summary>The files an update takes, and what it says of those it cannot take.</summary>
public sealed class InputTests : IDisposable
{
    private const string NoModels = """{ "models": [] }""";

    private readonly UpdateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_may_be_Markdown_HTML_or_JSON()
    {
        string markdown = Update("md", """
            Some text. | not | a table

            | Kind | Colour |
            |------|--------|
            | x    | red    |

            Model | Release date | Shutdown date | Recommended replacement
            --- | --- | --- | ---
            `gemini-3.6-flash` and `gemini-3.7-flash` | 2026-05-01 | 1 March 2027 | Use `gemini-3.8-flash`.
            """);
        string html = Update("html", """
            <h2>Deprecations</h2><table><tr><td>Kind</td></tr></table>
            <table class="x">
              <thead><tr><th>Model</th><th>Release date</th><th>Shutdown date</th><th>Recommended replacement</th></tr></thead>
              <tr><td><code translate="no">gemini-3.6-flash</code> &amp;<br> <code>gemini-3.7-flash</code></td><td>May 1, 2026</td>
                <td>Mar&nbsp;1, 2027</td><td>Use <a href="/x"><code>gemini-3.8-flash</code></a>.</td></tr>
            </table>
            """.Replace("&nbsp;", " ", StringComparison.Ordinal));
        string json = Update("json", """
            [{ "model": ["gemini-3.6-flash", "gemini-3.7-flash"], "release_date": "2026-05-01", "shutdown_date": "2027-03-01", "replacement": "gemini-3.8-flash" }]
            """);

        Assert.Equal("2027-03-01", (string)Entry(markdown, "gemini-3.7-flash")["shutdown_date"]!);
        Assert.Equal(["gemini-3.8-flash"], Entry(markdown, "gemini-3.6-flash")["replacements"]!.AsArray().Select(r => (string)r!));
        Assert.Equal(markdown, html);
        Assert.Equal(markdown, json);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-01", false)]
    [InlineData("December 1, 2026", "2026-12-01", false)]
    [InlineData("Dec 1, 2026", "2026-12-01", false)]
    [InlineData("1 December 2026", "2026-12-01", false)]
    [InlineData("Earliest December 1, 2026", "2026-12-01", true)]
    [InlineData("No earlier than 2026-12-01", "2026-12-01", true)]
    [InlineData("December 1, 2026 (earliest)", "2026-12-01", true)]
    [InlineData("December 2026", "2026-12-01", true)]
    [InlineData("2026-12", "2026-12-01", true)]
    public void Dates_are_read_as_people_write_them(string cell, string day, bool isEarliest) => Assert.Equal(new DateText(day, isEarliest), DateText.Read(cell));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("N/A")]
    [InlineData("TBD")]
    [InlineData("No shutdown date announced")]
    public void A_cell_may_say_that_there_is_no_date(string cell) => Assert.Null(DateText.Read(cell));

    [Theory]
    [InlineData("{", "| Model | Shutdown date |\n|---|---|\n", "md", "models.list.json(1,2): not JSON")]
    [InlineData("{}", "| Model | Shutdown date |\n|---|---|\n", "md", "models.list.json: 'models' is missing.")]
    [InlineData("""{ "models": [{}] }""", "| Model | Shutdown date |\n|---|---|\n", "md", "models.list.json: models[0]: 'name' is missing.")]
    [InlineData(NoModels, "no table", "md", "table.md: no table with a column for the model and one for the shutdown date.")]
    [InlineData(NoModels, "| Model | Shutdown date |\n|---|---|\n| gemini-2.5-pro | soon |\n", "md", "table.md: row 1 of the table 'Model | Shutdown date': 'soon' is not a date.")]
    [InlineData(NoModels, "{}", "json", "table.json: an array of objects is expected, each a row of the table.")]
    [InlineData(NoModels, "a,b", "csv", "table.csv: a table is a .md, .html or .json file, not '.CSV'.")]
    public void An_input_that_cannot_be_understood_is_an_error_and_changes_nothing(string list, string table, string extension, string message)
    {
        UpdateResult result = _folder.Run(list, table, extension: extension);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("error: " + message, result.Error, StringComparison.Ordinal);
        Assert.Equal(ShippedCatalog.Text, result.Catalog);
    }

    [Fact]
    public void A_day_that_is_none_is_an_error() =>
        Assert.StartsWith("error: --as-of: 'today' is not a day", _folder.Run(NoModels, "", asOf: "today").Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        var error = new StringWriter();
        Assert.Equal(1, UpdateCommand.Run("/no/list.json", "/no/table.md", "/no/models.json", "2026-12-01", TextWriter.Null, error));
        Assert.StartsWith("error: /no/models.json: ", error.ToString(), StringComparison.Ordinal);
    }

    private static string Update(string extension, string table)
    {
        using var folder = new UpdateFolder();
        return folder.Update(NoModels, table, extension: extension).Catalog;
    }

    private static JsonObject Entry(string catalog, string id) => new UpdateResult(0, "", "", catalog).Entry(id);
}
