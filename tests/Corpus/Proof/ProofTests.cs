using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Dialect;
using Gemini.Gen.Corpus.Proof.Mirror;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>The judges themselves: a proof that could not fail would prove nothing.</summary>
public sealed class ProofTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":["string","null"]}""", "null", "true")]
    [InlineData("""{"type":"integer"}""", "3.0", "3.5")]
    [InlineData("""{"type":"number"}""", "3.5", "\"3.5\"")]
    [InlineData("""{"type":"boolean"}""", "false", "0")]
    [InlineData("""{"type":"string","enum":["a"]}""", "\"a\"", "\"b\"")]
    [InlineData("""{"minimum":2}""", "2", "1.999")]
    [InlineData("""{"maximum":18446744073709551615}""", "18446744073709551615", "18446744073709551616")]
    [InlineData("""{"items":{"type":"integer"}}""", "[1]", "[1,\"a\"]")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[\"a\",1]", "[\"a\",\"b\"]")]
    [InlineData("""{"prefixItems":[{"type":"string"}]}""", "[\"a\"]", "[1]")]
    [InlineData("""{"minItems":1}""", "[1]", "[]")]
    [InlineData("""{"maxItems":1}""", "[1]", "[1,2]")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":"b","c":1}""", """{"a":1}""")]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", "{}")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":"b"}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "null", "1")]
    [InlineData("""{"$ref":"#/$defs/A","$defs":{"A":{"type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"format":"date-time"}""", "\"2026-01-01T00:00:00.5+02:00\"", "\"2026-01-01\"")]
    [InlineData("""{"format":"date"}""", "\"2026-01-01\"", "\"2026-1-1\"")]
    [InlineData("""{"format":"time"}""", "\"10:00:00\"", "\"10:00\"")]
    public void The_validator_tells_right_from_wrong(string schema, string right, string wrong)
    {
        Assert.Empty(DialectValidator.Errors(JsonNode.Parse(schema)!.AsObject(), JsonNode.Parse(right)));
        Assert.NotEmpty(DialectValidator.Errors(JsonNode.Parse(schema)!.AsObject(), JsonNode.Parse(wrong)));
    }

    [Theory]
    [InlineData("""{"type":"string","pattern":"a"}""")]
    [InlineData("""{"description":"of what?"}""")]
    [InlineData("""{"type":"array"}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":[]}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}""")]
    [InlineData("""{"type":"string","format":"uri"}""")]
    [InlineData("""{"type":"integer","enum":[1]}""")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/B"}}}""")]
    [InlineData("""{"$ref":"#/$defs/A","description":"a","$defs":{"A":{"type":"string"}}}""")]
    public void What_the_API_refuses_is_found(string schema) => Assert.NotEmpty(DialectRules.Problems(JsonNode.Parse(schema)!.AsObject()));

    [Fact]
    public void The_comparison_sees_a_difference_anywhere()
    {
        Assert.Null(DeepEquality.Difference(Value(), Value()));
        Assert.Equal("value.Numbers[1]: 2 (Int32) is not 3 (Int32)", DeepEquality.Difference(Value(), Value(second: 3)));
        Assert.Equal("value.ByName[a].Item2: x (String) is not y (String)", DeepEquality.Difference(Value(), Value(text: "y")));
        Assert.NotNull(DeepEquality.Difference(Value(), Value(kind: DateTimeKind.Local)));
        Assert.NotNull(DeepEquality.Difference(Value(), Value(name: null)));

        static object Value(int second = 2, string text = "x", DateTimeKind kind = DateTimeKind.Utc, string? name = "n") => new
        {
            Numbers = new List<int> { 1, second },
            ByName = new Dictionary<string, (int, string)> { ["a"] = (1, text) },
            At = new DateTime(2026, 1, 1, 0, 0, 0, kind),
            Name = name,
        };
    }

    [Fact]
    public void The_corpus_is_as_large_as_promised()
    {
        Assert.True(CorpusFile.All.Sum(file => file.Entries.Length) >= 200);
        Assert.Equal(
            SchemaShape.All.Keys.Concat(ToolShape.All.Values.Select(tool => tool.Name[..tool.Name.LastIndexOf('.')])).Distinct().Order(StringComparer.Ordinal),
            CorpusFile.All.SelectMany(file => file.Entries).SelectMany(entry => entry.SchemaTypes.Concat(entry.Toolsets))
                .Select(name => name.Replace("Construction.Inner", "Construction.Outer+Inner", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }
}
