using System.Text;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>Prints <c>docs/models.md</c>: what serves, and what to use instead of what does not.</summary>
internal static class ModelsPage
{
    public static string Print(JsonObject catalog)
    {
        var page = new StringBuilder();
        Entry[] models = Entries(catalog, "models");
        Entry[] agents = Entries(catalog, "agents");
        page.Append("# Models and agents\n\n");
        page.Append($"<!-- Made from src/Catalog/models.json by: dotnet run --project tools/Catalog -- docs -->\n\n");
        page.Append($"What the analyzers know, as of {catalog["as_of"]}. [The catalog](catalog.md) says where it comes from and how to add to it.\n");
        Serving(page, "Models that serve", models);
        Serving(page, "Agents that serve", agents);
        Retired(page, "Models that are shut down", models);
        Retired(page, "Agents that are shut down", agents);
        page.Append("\n## Families\n\nAn ID without an entry of its own that belongs to one of these families is judged by it; the first match counts.\n\n");
        page.Append("| pattern | status | use instead |\n|---|---|---|\n");
        foreach (JsonObject pattern in catalog["patterns"]!.AsArray().OfType<JsonObject>())
            page.Append($"| `{pattern["pattern"]}` | {Status(pattern["status"]!.GetValue<string>())} | {Code(pattern["default_replacement"]?.GetValue<string>())} |\n");
        return page.ToString();
    }

    private static void Serving(StringBuilder page, string title, Entry[] entries)
    {
        page.Append($"\n## {title}\n\n| ID | status | shutdown | use instead | |\n|---|---|---|---|---|\n");
        foreach (Entry entry in entries.Where(e => e.Serves))
        {
            string status = entry is { Superseded: true, Status: not "deprecated" } ? $"{entry.Status}, superseded" : entry.Status;
            page.Append($"| `{entry.Id}` | {status} | {Date(entry)} | {Code(entry.Text("effective_replacement"))} | {Cell(entry.Text("description"))} |\n");
        }
    }

    private static void Retired(StringBuilder page, string title, Entry[] entries)
    {
        page.Append($"\n## {title}\n\n| ID | shutdown | use instead | mind that |\n|---|---|---|---|\n");
        foreach (Entry entry in entries.Where(e => !e.Serves))
            page.Append($"| `{entry.Id}` | {Date(entry)} | {Code(entry.Text("effective_replacement"))} | {Cell(entry.Text("migration"))} |\n");
    }

    private static Entry[] Entries(JsonObject catalog, string list) =>
        [.. catalog[list]!.AsArray().Select(e => new Entry(e!.AsObject())).OrderBy(e => e.Id, StringComparer.Ordinal)];

    private static string Date(Entry entry) => (entry.Text("shutdown_date"), entry.Text("shutdown_date_kind")) switch
    {
        (null, _) => "",
        (var day, "earliest") => $"{day} at the earliest",
        (var day, "inferred") => $"around {day}",
        (var day, _) => day,
    };

    private static string Status(string status) => status switch { "shutdown" => "shut down", "mixed" => "decided per ID", _ => status };

    private static string Code(string? id) => id is null ? "" : $"`{id}`";

    private static string Cell(string? text) => text?.Replace("|", "\\|", StringComparison.Ordinal) ?? "";
}
