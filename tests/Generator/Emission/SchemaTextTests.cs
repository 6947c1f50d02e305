using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Tests.Emission;

/// <summary>Schemas of small declarations.</summary>
public sealed class SchemaTextTests
{
    [Theory]
    [InlineData("SnakeCase", "max_size")]
    [InlineData("CamelCase", "maxSize")]
    [InlineData("Unchanged", "MaxSize")]
    public void The_assembly_chooses_how_names_are_written(string policy, string expected) =>
        Assert.Equal(
            $$$"""{"type":"object","properties":{"{{{expected}}}":{"type":"integer"},"Own":{"type":"integer"}},"required":["{{{expected}}}","Own"]}""",
            Schema($"[assembly: GeminiNaming(GeminiNamingPolicy.{policy})] [GeminiSchema] public partial record R(int MaxSize, [property: System.Text.Json.Serialization.JsonPropertyName(\"Own\")] int Other);"));

    [Theory]
    [InlineData("byte", "(0, 1000)", "")]
    [InlineData("byte", "(1, 1000)", ",\"minimum\":1")]
    [InlineData("sbyte", "(-200, 100)", ",\"maximum\":100")]
    [InlineData("sbyte", "(-128, 127)", "")]
    [InlineData("short", "(-32768, 32766)", ",\"maximum\":32766")]
    [InlineData("ushort", "(0, 65535)", "")]
    [InlineData("ushort", "(1, 65534)", ",\"minimum\":1,\"maximum\":65534")]
    [InlineData("uint", "(-5, 5)", ",\"maximum\":5")]
    [InlineData("int", "(5, 5)", ",\"minimum\":5,\"maximum\":5")]
    [InlineData("long", "(typeof(long), \"9007199254740993\", \"9223372036854775807\")", ",\"minimum\":9007199254740993")]
    [InlineData("System.Half", "(-65504.0, 10.5)", ",\"maximum\":10.5")]
    [InlineData("int", "(0.5, 9.5)", ",\"minimum\":1,\"maximum\":9")]
    [InlineData("int", "(1, int.MaxValue)", ",\"minimum\":1")]
    [InlineData("double", "(-1.5, 2)", ",\"minimum\":-1.5,\"maximum\":2")]
    [InlineData("decimal", "(0.01, 99.99)", ",\"minimum\":0.01,\"maximum\":99.99")]
    [InlineData("double", "(0, double.MaxValue)", ",\"minimum\":0")]
    [InlineData("string", "(1, 2)", "")]
    public void Ranges_become_bounds_that_the_type_does_not_have_anyway(string type, string range, string expected)
    {
        string json = type switch { "string" => "string", "double" or "decimal" or "System.Half" => "number", _ => "integer" };
        Assert.Equal(
            $$$"""{"type":"object","properties":{"a":{"type":"{{{json}}}"{{{expected}}} }},"required":["a"]}""".Replace(" }}", "}}", StringComparison.Ordinal),
            Schema($"[GeminiSchema] public partial record R([property: System.ComponentModel.DataAnnotations.Range{range}] {type} A);"));
    }

    [Theory]
    [InlineData("double A = double.NaN", "")]
    [InlineData("double A = double.NegativeInfinity", "")]
    [InlineData("float A = float.PositiveInfinity", "")]
    [InlineData("double A = -1e-7", "Default: -1E-07.")]
    [InlineData("float A = 0.1f", "Default: 0.1.")]
    [InlineData("decimal A = 1.50m", "Default: 1.50.")]
    [InlineData("long A = long.MinValue + 1", "Default: -9223372036854775807.")]
    [InlineData("long A = long.MinValue", "Default: -9223372036854775808.")]
    [InlineData("ulong A = ulong.MaxValue", "Default: 18446744073709551615.")]
    [InlineData("string A = \"\"", "")]
    public void Defaults_are_told_as_the_model_would_write_them(string parameter, string sentence) =>
        Assert.Contains(
            sentence.Length == 0 ? "}}" : $",\"description\":\"{sentence}\"",
            Schema($"[GeminiSchema] public partial record R({parameter});"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonRequired] public string? A { get; set; }", true)]
    [InlineData("[System.Text.Json.Serialization.JsonRequired] public int A { get; set; } = 1;", true)]
    [InlineData("[System.Text.Json.Serialization.JsonRequired, System.Text.Json.Serialization.JsonInclude] public int A { get; private set; } = 1;", true)]
    [InlineData("[System.Text.Json.Serialization.JsonInclude] public int A { get; private set; }", true)]
    [InlineData("[System.Text.Json.Serialization.JsonInclude] public int A { get; private set; } = 1;", false)]
    [InlineData("[System.Text.Json.Serialization.JsonConstructor] private R() { } [System.Text.Json.Serialization.JsonRequired] public int A { get; init; } = 1;", true)]
    [InlineData("[System.Text.Json.Serialization.JsonConstructor] private R() { } public int A { get; init; } = 1;", false)]
    [InlineData("[System.Text.Json.Serialization.JsonConstructor] private R() { } public int A { get; init; }", true)]
    [InlineData("[System.ComponentModel.DataAnnotations.Required] public string? A { get; set; }", true)]
    [InlineData("public required string? A { get; set; }", true)]
    [InlineData("public string? A { get; set; }", false)]
    [InlineData("public int A { get; set; }", true)]
    [InlineData("public int A { get; set; } = 1;", false)]
    public void A_property_is_required_by_a_mark_or_because_nothing_stands_for_it(string member, bool isRequired) =>
        Assert.Equal(isRequired, Schema($"[GeminiSchema] public partial class R {{ {member} }}").EndsWith(",\"required\":[\"a\"]}", StringComparison.Ordinal));

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.Required]", ",\"description\":\"Not empty.\"")]
    [InlineData("[System.ComponentModel.DataAnnotations.Required(AllowEmptyStrings = true)]", "")]
    [InlineData("[System.ComponentModel.DataAnnotations.Required(AllowEmptyStrings = false)]", ",\"description\":\"Not empty.\"")]
    public void A_required_text_is_not_empty_unless_it_may_be(string attribute, string expected) =>
        Assert.Equal(
            $$$"""{"type":"object","properties":{"a":{"type":"string"{{{expected}}} }},"required":["a"]}""".Replace(" }}", "}}", StringComparison.Ordinal),
            Schema($"[GeminiSchema] public partial record R([property: {attribute[1..^1]}] string A);"));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_schema_of_more_than_20_000_values_is_not_generated(int more, bool isGenerated)
    {
        // 202 times an object of 98 texts, in one object: 19,999 values.
        string item = string.Join(", ", Enumerable.Range(0, 98).Select(static i => $"string P{i}"));
        string uses = string.Join(", ", Enumerable.Range(0, 202).Select(static i => $"Item I{i}").Concat(Enumerable.Range(0, more).Select(static i => $"string M{i}")));

        Assert.Equal(isGenerated, IsGenerated($"public record Item({item}); [GeminiSchema] public partial record R({uses});"));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Types_nested_more_than_64_deep_are_not_generated(int depth, bool isGenerated)
    {
        // The innermost is met first, so that no other limit is: depth is counted in the schema.
        string types = string.Join(" ", Enumerable.Range(1, depth - 1).Select(i => i == depth - 1 ? $"public record T{i}(string Text);" : $"public record T{i}(T{i + 1} Inner);"));
        string members = string.Join(", ", Enumerable.Range(1, depth - 1).Reverse().Select(static i => $"T{i} M{i}"));

        Assert.Equal(isGenerated, IsGenerated($"{types} [GeminiSchema] public partial record R({members});"));
    }

    [Fact]
    public void An_optional_nullable_enum_is_left_out_and_a_required_one_may_be_null() =>
        Assert.Equal(
            """{"type":"object","properties":{"a":{"anyOf":[{"type":"string","enum":["X"]},{"type":"null"}]},"b":{"type":"string","enum":["X"]}},"required":["a"]}""",
            Schema("public enum E { X, Same = X } [GeminiSchema] public partial record R(E? A, E? B = null);"));

    [Fact]
    public void Members_of_a_nullable_type_stay_what_they_are() =>
        Assert.Equal(
            """{"type":"object","properties":{"inner":{"type":["object","null"],"properties":{"text":{"type":"string"}},"required":["text"]}}}""",
            Schema("[GeminiSchema] public partial record R(Inner? Inner = null); public record Inner(string Text);"));

    [Theory]
    [InlineData("<summary> A\tb. </summary>", "A b.")]
    [InlineData("<summary>A &lt; b.</summary>", "A < b.")]
    [InlineData("<summary>A > b.</summary>", "A > b.")]
    [InlineData("<summary>A <c>b</c>.</summary>", "A b.")]
    [InlineData("<summary>A.</summary><summary>B.</summary>", "A.")]
    [InlineData("<summary>A \ud83d\ude00.</summary>", "A \ud83d\ude00.")]
    [InlineData("<summary> </summary>", null)]
    [InlineData("<summary>A ]]> b.</summary>", null)]
    [InlineData("<summary>A \u0001 b.</summary>", null)]
    public void The_summary_is_read_as_XML_and_what_is_none_is_left_out(string comment, string? expected)
    {
        string description = expected is null ? string.Empty : $",\"description\":\"{expected}\"";
        Assert.Equal(
            $$$"""{"type":"object"{{{description}}},"properties":{"a":{"type":"integer"}},"required":["a"]}""",
            Schema($"/// {comment}\n[GeminiSchema] public partial record R(int A);"));
    }

    [Fact]
    public void Enum_members_are_described_after_their_enum() =>
        Assert.Equal(
            """{"type":"object","properties":{"e":{"type":"string","description":"Of the property. A level. Low: Little.","enum":["Low","High"]}},"required":["e"]}""",
            Schema("""
                /// <summary>A level.</summary>
                public enum E
                {
                    /// <summary>Little.</summary>
                    Low,
                    High,
                }

                [GeminiSchema]
                public partial class R
                {
                    /// <summary>Of the property.</summary>
                    public E E { get; set; }
                }
                """));

    [Fact]
    public void Mutual_recursion_through_lists_ends() =>
        Assert.Equal(
            """{"type":"object","properties":{"b":{"$ref":"#/$defs/B"}},"$defs":{"A":{"type":"object","properties":{"b":{"$ref":"#/$defs/B"}}},"B":{"type":"object","properties":{"list":{"type":"array","items":{"$ref":"#/$defs/A"}}},"required":["list"]}}}""",
            Schema("[GeminiSchema] public partial record A(B? B); public record B(List<A> List);"));

    [Fact]
    public void A_type_without_properties_has_no_empty_keywords() =>
        Assert.Equal("""{"type":"object"}""", Schema("[GeminiSchema] public partial class R { }"));

    [RoslynFact("4.8")]
    public void Primary_constructors_and_collection_expressions_of_CSharp_12_work()
    {
        GeneratorRun run = GeneratorUnderTest.Run(GeneratorProject.Of(new CSharpParseOptions(LanguageVersion.Latest), """
            [GeminiTools]
            public partial class Tools(int start) { [GeminiTool] public int Next(int by) => start + by; }
            [GeminiSchema]
            public partial class R(string name) { public string Name { get; } = name; public int[] Numbers { get; init; } = [1]; }
            """)).CompilesCleanly();
        Assert.Equal(2, run.Files.Count);
    }

    private static string Schema(string source) => GeneratorUnderTest.Schema(source);

    private static bool IsGenerated(string source) => GeneratorUnderTest.Run(source).Files.Count > 0;
}
