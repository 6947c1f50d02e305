namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class SchemaTests
{
    [Fact]
    public void Properties_are_in_declaration_order_with_descriptions_and_only_required_ones_in_required() =>
        Assert.Equal(
            """
            {"type":"object","description":"A recipe a home cook can follow.","properties":{"name":{"type":"string","description":"What the dish is called."},"servings":{"type":"integer","minimum":1,"maximum":20},"ingredients":{"type":"array","items":{"type":"object","description":"One line of the list.","properties":{"name":{"type":"string"},"grams":{"type":["number","null"]}},"required":["name","grams"]}},"note":{"type":["string","null"]},"difficulty":{"type":"string","description":"Default: \"Easy\".","enum":["Easy","really-hard"]}},"required":["name","servings","ingredients"]}
            """,
            Json.Schema<Recipe>());

    [Fact]
    public void Ignored_and_computed_properties_are_absent() =>
        Assert.Equal(
            """
            {"type":"object","properties":{"name":{"type":"string"},"theme":{"type":"string","description":"Default: \"dark\"."},"retries":{"type":"integer","description":"Default: 3."},"limit":{"type":["integer","null"]},"tags!":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":3}},"required":["name"]}
            """,
            Json.Schema<Options>());

    [Fact]
    public void Recursion_goes_through_definitions_and_optional_properties() =>
        Assert.Equal(
            """
            {"type":"object","properties":{"value":{"type":"integer"},"next":{"$ref":"#/$defs/Node"},"children":{"type":["array","null"],"items":{"$ref":"#/$defs/Node"}}},"required":["value"],"$defs":{"Node":{"type":"object","properties":{"value":{"type":"integer"},"next":{"$ref":"#/$defs/Node"},"children":{"type":["array","null"],"items":{"$ref":"#/$defs/Node"}}},"required":["value"]}}}
            """,
            Json.Schema<Node>());

    [Fact]
    public void Dictionaries_have_a_schema_for_their_values_and_elements_keep_their_nullability() =>
        Assert.StartsWith(
            """{"type":"object","properties":{"numbers":{"type":"object","additionalProperties":{"type":["integer","null"]}},"by_name":{"type":"object","additionalProperties":{"type":"object","description":"One line of the list.",""",
            Json.Schema<Containers>(),
            StringComparison.Ordinal);

    [Fact]
    public void Only_dates_and_times_have_a_format()
    {
        string schema = Json.Schema<Scalars>();
        Assert.Contains(""""at":{"type":"string","format":"date-time"}"""", schema, StringComparison.Ordinal);
        Assert.Contains(""""day":{"type":"string","format":"date"}"""", schema, StringComparison.Ordinal);
        Assert.Contains(""""time":{"type":"string","format":"time"}"""", schema, StringComparison.Ordinal);
        Assert.Contains(""""id":{"type":"string","description":"A UUID."}"""", schema, StringComparison.Ordinal);
        Assert.Contains(""""d128":{"type":"number"}"""", schema, StringComparison.Ordinal);
    }
}
