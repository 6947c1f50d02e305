using System.Text.Json.Nodes;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Catalog.Tests.Schema;

public class SchemaTests
{
    private static readonly SchemaCheck CatalogSchema = Load("src", "Catalog", "models.schema.json");
    private static readonly SchemaCheck UserSchema = Load("docs", "gemini-models.schema.json");

    [Fact]
    public void The_catalog_fits_its_schema() => Assert.Empty(CatalogSchema.Violations(JsonNode.Parse(ShippedCatalog.Text)));

    [Theory]
    [InlineData("id", "\"Gemini 1.5\"")]
    [InlineData("status", "\"retired\"")]
    [InlineData("shutdown_date", "\"soon\"")]
    [InlineData("shutdown_date_kind", "\"fixed\"")]
    [InlineData("superseded", "null")]
    [InlineData("context_in", "1.5")]
    [InlineData("replacements", "[1]")]
    [InlineData("confidence", "\"certain\"")]
    [InlineData("color", "\"red\"")]
    public void The_schema_refuses_what_is_wrong_in_an_entry(string member, string value)
    {
        JsonNode catalog = JsonNode.Parse(ShippedCatalog.Text)!;
        catalog["models"]![0]![member] = JsonNode.Parse(value);
        Assert.NotEmpty(CatalogSchema.Violations(catalog));
    }

    [Fact]
    public void The_schema_refuses_an_entry_that_lacks_a_field()
    {
        JsonNode catalog = JsonNode.Parse(ShippedCatalog.Text)!;
        catalog["models"]![0]!.AsObject().Remove("description");
        Assert.NotEmpty(CatalogSchema.Violations(catalog));
    }

    [Fact]
    public void The_examples_of_the_documentation_fit_the_schema_of_the_users_file()
    {
        string[] pages = [.. new[] { "catalog.md", "configuration.md" }.Select(p => File.ReadAllText(RepositoryRoot.Combine("docs", p)))];
        string[] examples = [.. pages.SelectMany(p => p.Split("```json\n").Skip(1)).Select(b => b.Split("```")[0])];
        Assert.Equal(2, examples.Length);
        Assert.All(examples, e => Assert.Empty(UserSchema.Violations(JsonNode.Parse(e))));
    }

    [Theory]
    [InlineData("""{ "model": [] }""")]
    [InlineData("""{ "models": [{ "status": "current" }] }""")]
    [InlineData("""{ "models": [{ "id": "gemini-2.5-pro", "replacement": "gemini-3.8-flash" }] }""")]
    [InlineData("""{ "agents": [{ "id": "billing-agent", "status": "gone" }] }""")]
    [InlineData("""{ "patterns": [{ "pattern": "gemini-8-*" }] }""")]
    public void The_schema_refuses_what_is_wrong_in_the_users_file(string file) => Assert.NotEmpty(UserSchema.Violations(JsonNode.Parse(file)));

    private static SchemaCheck Load(params string[] path) => new(JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine(path)))!.AsObject());
}
