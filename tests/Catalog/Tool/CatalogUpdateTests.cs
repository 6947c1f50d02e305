using System.Text.Json.Nodes;
using Gemini.Gen.Catalog.Tool;
using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Catalog.Tests.Tool;

/// <summary>The <c>update</c> command on copies of the shipped catalog, with inputs of its own.</summary>
public sealed class CatalogUpdateTests : IDisposable
{
    private const string NoModels = """{ "models": [] }""";
    private const string NoRows = "| Model | Shutdown date |\n|---|---|\n";

    private readonly UpdateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_and_writing_changes_no_byte_but_the_day()
    {
        UpdateResult result = _folder.Update(NoModels, NoRows, ShippedCatalog.Data.AsOf);
        Assert.Equal(ShippedCatalog.Text, result.Catalog);
        Assert.Equal($"Catalog of {ShippedCatalog.Data.AsOf} -> {ShippedCatalog.Data.AsOf}\nNothing changed.\n", result.Output);
    }

    [Fact]
    public void A_new_model_gets_an_entry_of_what_list_and_name_say()
    {
        UpdateResult result = _folder.Update(
            """
            {
              "models": [
                { "name": "models/gemini-4.1-flash-preview-tts", "displayName": "4.1 TTS", "description": "Speaks. And sings.", "inputTokenLimit": 8192, "outputTokenLimit": 16384 },
                { "name": "models/odd-one", "displayName": "Odd" },
                { "name": "models/deep-research-preview-12-2026" }
              ]
            }
            """,
            NoRows);

        JsonObject tts = result.Entry("gemini-4.1-flash-preview-tts");
        Assert.Equal(("model", "tts", "preview"), ((string)tts["kind"]!, (string)tts["family"]!, (string)tts["status"]!));
        Assert.Equal((8192, 16384), ((int)tts["context_in"]!, (int)tts["context_out"]!));
        Assert.Equal("Speaks.", (string)tts["description"]!);
        Assert.Equal("model", (string)result.Entry("odd-one")["needs_context"]!);
        Assert.Equal("agent", (string)result.Entry("deep-research-preview-12-2026")["kind"]!);
        Assert.Contains("Added (3)\n  deep-research-preview-12-2026: agent, preview, family deep-research;", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_firm_date_that_is_over_shuts_down_and_one_ahead_deprecates()
    {
        UpdateResult result = _folder.Update(
            NoModels,
            """
            | Model | Release date | Shutdown date | Recommended replacement |
            |---|:---:|---|---|
            | `gemini-2.5-pro` | June 17, 2025 | December 1, 2026 | `gemini-3.8-flash` |
            | Gemini 3.6 Flash (`gemini-3.6-flash`) | | March 31, 2027 | `gemini-3.8-flash` or `gemini-4-argon` |
            """);

        Assert.Equal("shutdown", (string)result.Entry("gemini-2.5-pro")["status"]!);
        JsonObject flash = result.Entry("gemini-3.6-flash");
        Assert.Equal(("deprecated", "2027-03-31", "firm"), ((string)flash["status"]!, (string)flash["shutdown_date"]!, (string)flash["shutdown_date_kind"]!));
        Assert.Equal(["gemini-3.8-flash", "gemini-4-argon"], flash["replacements"]!.AsArray().Select(r => (string)r!));
        Assert.Equal("google-deprecations", (string)flash["replacement_basis"]!);
        Assert.True((bool)flash["superseded"]!);
        Assert.Contains("Shut down (1)\n  gemini-2.5-pro: deprecated -> shutdown, 2026-12-01\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  gemini-3.6-flash: shutdown none -> 2027-03-31 (firm)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  gemini-3.6-flash: none -> gemini-3.8-flash, gemini-4-argon\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_replaced_a_retired_id_moves_on_with_it()
    {
        UpdateResult result = _folder.Update(NoModels, Rows("gemini-3.6-flash | January 4, 2027 | gemini-4-argon"));

        Assert.Equal("gemini-4-argon", (string)result.Entry("gemini-3-flash-preview")["effective_replacement"]!);
        Assert.Contains("  gemini-3-flash-preview: fixes offer 'gemini-4-argon' first\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  gemini-2.0-*: gemini-3.6-flash -> gemini-4-argon\n", result.Output, StringComparison.Ordinal);
        AssertConsistent(result);
    }

    [Fact]
    public void An_earliest_date_and_a_month_change_no_status()
    {
        UpdateResult result = _folder.Update(NoModels, Rows("gemini-3.8-flash | Earliest September 2027 |", "gemini-4-argon | October 2027 |", "gemini-4-neon | Earliest November 2, 2026 |"));

        Assert.Equal(("current", "2027-09-01", "earliest"), Dates(result, "gemini-3.8-flash"));
        Assert.Equal(("current", "2027-10-01", "earliest"), Dates(result, "gemini-4-argon"));
        Assert.Equal(("current", "2026-11-02", "earliest"), Dates(result, "gemini-4-neon"));
        Assert.Contains("  gemini-4-neon: is past its earliest shutdown date, 2026-11-02\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_date_and_an_earliest_one_take_no_firm_date_away()
    {
        UpdateResult result = _folder.Update(NoModels, Rows("gemini-2.5-pro | No shutdown date announced |", "gemini-2.5-flash | Earliest March 2027 |"), ShippedCatalog.Data.AsOf);
        Assert.Equal(ShippedCatalog.Text, result.Catalog);
    }

    [Fact]
    public void Hand_written_fields_stay()
    {
        JsonObject before = JsonNode.Parse(ShippedCatalog.Text)!["models"]!.AsArray().Select(m => m!.AsObject()).Single(m => (string)m["id"]! == "gemini-2.5-pro");
        UpdateResult result = _folder.Update(
            """{ "models": [{ "name": "models/gemini-2.5-pro", "description": "Another text.", "inputTokenLimit": 7 }] }""",
            Rows("gemini-2.5-pro | December 1, 2026 | gemini-4-argon"));

        JsonObject after = result.Entry("gemini-2.5-pro");
        Assert.Equal(7, (int)after["context_in"]!);
        foreach (string member in new[] { "description", "notes", "migration", "needs_context", "confidence", "release_date", "family", "cloud_shutdown_date" })
            Assert.True(JsonNode.DeepEquals(before[member], after[member]), member);
        Assert.Equal(before.Select(m => m.Key), after.Select(m => m.Key));
    }

    [Fact]
    public void What_the_list_lacks_is_pointed_out_and_not_retired()
    {
        UpdateResult result = _folder.Update("""{ "models": [{ "name": "models/gemini-1.5-pro" }, { "name": "models/gemini-3.8-flash" }] }""", NoRows);

        Assert.Equal("current", (string)result.Entry("gemini-4-argon")["status"]!);
        Assert.Contains("  gemini-4-argon: is current here, but the list does not have it\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  gemini-1.5-pro: is shut down here, but the list still has it\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  gemini-3.8-flash:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_id_of_a_retired_family_becomes_its_exception()
    {
        UpdateResult result = _folder.Update("""{ "models": [{ "name": "models/gemini-2.0-flash-lite-009" }] }""", NoRows);
        Assert.Contains("  gemini-2.0-flash-lite*: 'gemini-2.0-flash-lite-009' serves, so it becomes an exception\n", result.Output, StringComparison.Ordinal);
        AssertConsistent(result);
    }

    [Fact]
    public void Where_no_replacement_is_known_a_person_must_name_one()
    {
        UpdateResult result = _folder.Update(NoModels, Rows("gemini-4-neon | March 1, 2027 |"));
        Assert.Contains("  gemini-4-neon: has no replacement that serves; set 'replacements'\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_files_twice_change_nothing_the_second_time()
    {
        string rows = Rows("gemini-2.5-pro | December 1, 2026 | gemini-3.8-flash", "gemini-4.2-flash | Earliest May 2027 | gemini-4-argon");
        string first = _folder.Update(NoModels, rows).Catalog;
        UpdateResult second = _folder.UpdateAgain(NoModels, rows);
        Assert.Equal(first, second.Catalog);
        Assert.EndsWith("Nothing changed.\n", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_a_list_are_one_list()
    {
        UpdateResult result = _folder.Update("""[{ "models": [{ "name": "models/gemini-7-flash" }], "nextPageToken": "x" }, { "models": [{ "name": "gemini-8-flash" }] }]""", NoRows);
        Assert.Equal("current", (string)result.Entry("gemini-7-flash")["status"]!);
        Assert.Equal("current", (string)result.Entry("gemini-8-flash")["status"]!);
    }

    private static string Rows(params string[] rows) => "| Model | Shutdown date | Replacement |\n|---|---|---|\n" + string.Concat(rows.Select(r => $"| {r} |\n"));

    private static (string Status, string? Date, string? Kind) Dates(UpdateResult result, string id)
    {
        JsonObject entry = result.Entry(id);
        return ((string)entry["status"]!, (string?)entry["shutdown_date"], (string?)entry["shutdown_date_kind"]);
    }

    private static void AssertConsistent(UpdateResult result)
    {
        CatalogData catalog = CatalogReader.Read(result.Catalog);
        Assert.All(catalog.Entries.Where(e => e.Superseded), e => Assert.True(catalog.Find(e.EffectiveReplacement!) is { Serves: true, Superseded: false }, e.Id));
        Assert.All(catalog.Patterns.Where(p => p.Status != CatalogStatus.Mixed), p =>
        {
            Assert.True(catalog.Find(p.DefaultReplacement!) is { Serves: true, Superseded: false }, p.Pattern);
            Assert.All(catalog.Entries.Where(e => Glob.Matches(p.Pattern, e.Id) && !p.Exceptions.Contains(e.Id)), e => Assert.Equal(p.Status, e.Status));
        });
    }
}
