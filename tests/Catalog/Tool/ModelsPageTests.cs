using System.Text.Json.Nodes;
using Gemini.Gen.Catalog.Tool;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Catalog.Tests.Tool;

public class ModelsPageTests
{
    private static readonly string Page = ModelsPage.Print(JsonNode.Parse(ShippedCatalog.Text)!.AsObject());

    /// <summary>When it fails: <c>dotnet run --project tools/Catalog -- docs</c>.</summary>
    [Fact]
    public void The_page_in_the_repository_is_made_from_the_catalog() => Assert.Equal(Page, File.ReadAllText(RepositoryRoot.Combine("docs", "models.md")));

    [Fact]
    public void Every_id_has_one_row() =>
        Assert.All(ShippedCatalog.Data.Entries, e => Assert.Single(Page.Split('\n'), l => l.StartsWith($"| `{e.Id}` |", StringComparison.Ordinal)));

    [Theory]
    [InlineData("| `gemini-2.5-pro` | deprecated | 2026-12-01 | `gemini-3.8-flash` |")]
    [InlineData("| `gemini-3.1-flash-lite` | current, superseded | 2027-05-07 at the earliest | `gemini-3.5-flash-lite` |")]
    [InlineData("| `imagen-4.0-generate-001` | 2026-08-17 | `gemini-nano-banana-2.1` | it is called differently:")]
    [InlineData("| `gemini-2.5-*` | decided per ID |  |")]
    public void Rows_say_what_to_do(string row) => Assert.Contains(row, Page, StringComparison.Ordinal);
}
