using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class WideTypeTests
{
    private const string Id = "0f8fad5b-d9cb-469f-a165-70867728950e";

    [Fact]
    public void Durations_versions_big_numbers_and_bytes_are_written_in_their_usual_form()
    {
        var value = new Texts(new TimeSpan(1, 2, 3, 4, 500), new Version(1, 2), BigInteger.Pow(10, 40), [1, 2, 255], new byte[] { 3 });
        string json = Json.Write(value);
        Assert.Equal($$"""{"duration":"P1DT2H3M4.5S","version":"1.2","big":1{{new string('0', 40)}},"data":"AQL/","view":"Aw=="}""", json);
        Texts read = Json.Read<Texts>(json);
        Assert.Equal((value.Duration, value.Version, value.Big), (read.Duration, read.Version, read.Big));
        Assert.Equal(value.Data, read.Data);
        Assert.Equal([3], read.View!.Value.ToArray());
        Assert.Null(Json.Read<Texts>(json.Replace("\"Aw==\"", "null", StringComparison.Ordinal)).View);
    }

    [Theory]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT1.5S", "-00:00:01.5000000")]
    [InlineData("P1DT1S", "1.00:00:01")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("PT0,25M", "00:00:15")]
    [InlineData("01:30:00", "01:30:00")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    public void Durations_are_read_as_ISO_8601_and_as_dotnet_writes_them(string text, string expected)
    {
        Texts read = ReadDuration(text);
        Assert.Equal(expected, read.Duration.ToString("c"));
        Assert.Equal(read.Duration, Json.Read<Texts>(Json.Write(read)).Duration);
    }

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("1H")]
    [InlineData("PT1H1H")]
    [InlineData("PT1S1H")]
    [InlineData("P1DT")]
    [InlineData("PT.5S")]
    [InlineData("PT5.S")]
    [InlineData("PT1")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P99999999999D")]
    [InlineData("PT1111111111111111111111S")]
    [InlineData("soon")]
    public void What_is_no_duration_is_a_violation(string text) =>
        Assert.Equal(
            [$"/duration: Expected an ISO 8601 duration such as \"PT1H30M\", but got the string \"{text}\"."],
            Json.Violations<Texts>($$"""{"duration":"{{text}}","version":"1.0","big":1,"data":""}"""));

    [Fact]
    public void Wrong_versions_numbers_and_bytes_are_violations() =>
        Assert.Equal(
            [
                "/version: Expected a version such as \"1.2.3\", but got the string \"x\".",
                "/big: Expected an integer of at most 1000 digits, but got the number 1.5.",
                "/data: Expected binary data in Base64, but got the string \"?\".",
            ],
            Json.Violations<Texts>("""{"duration":"PT1S","version":"x","big":1.5,"data":"?"}"""));

    [Theory]
    [InlineData("12.00", "12")]
    [InlineData("-5e2", "-500")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890", "123456789012345678901234567890123456789012345678901234567890")]
    public void Big_numbers_are_exact(string json, string expected) =>
        Assert.Equal(BigInteger.Parse(expected, CultureInfo.InvariantCulture), Json.Read<Texts>($$"""{"duration":"PT1S","version":"1.0","big":{{json}},"data":""}""").Big);

    [Fact]
    public void A_number_too_long_to_parse_in_time_is_a_violation() =>
        Assert.Single(Json.Violations<Texts>($$"""{"duration":"PT1S","version":"1.0","big":{{new string('9', 5000)}},"data":""}"""));

    [Fact]
    public void Any_value_survives_as_it_is()
    {
        const string Text = """{"value":{"a":[1,[2,[3]]]},"element":null,"raw":[ 1.50 ],"node":"x","map":{"b":true},"items":[null,"y"]}""";
        Anything read = Json.Read<Anything>(Text);
        Assert.IsType<JsonElement>(read.Value);
        Assert.Equal("[ 1.50 ]", read.Raw.ToString());
        Assert.Equal(Text, Json.Write(read));
    }

    [Fact]
    public void Null_is_any_value_only_where_the_type_can_hold_it() =>
        Assert.Equal(
            ["/value: Expected any value but null, but got null.", "/map: Expected an object, but got an array."],
            Json.Violations<Anything>("""{"value":null,"element":null,"raw":null,"node":null,"map":[]}"""));

    [Fact]
    public void An_object_may_hold_what_needs_no_reflection_to_write()
    {
        var value = new Dictionary<string, object?> { ["a"] = 1, ["b"] = new object?[] { "x", null, 2.5m, Guid.Parse(Id), TimeSpan.FromHours(1) } };
        Assert.Equal(
            $$"""{"value":{"a":1,"b":["x",null,2.5,"{{Id}}","PT1H"]},"element":null,"raw":null,"node":null,"map":null,"items":null}""",
            Json.Write(new Anything(value, default, default)));
        Assert.Throws<NotSupportedException>(() => Json.Write(new Anything(new Ingredient("Salt", 1), default, default)));
    }

    [Fact]
    public void Any_value_has_a_schema_that_claims_nothing_about_it() =>
        Assert.StartsWith(
            """{"type":"object","properties":{"value":{"type":["string","number","boolean","object","array"],"items":{"type":["string","number","boolean","object","array","null"],"items":{"type":["string","number","boolean","object","null"]}}},""",
            Json.Schema<Anything>(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(Access.None, "[]")]
    [InlineData(Access.Read, "[\"Read\"]")]
    [InlineData(Access.Both, "[\"Read\",\"Write\"]")]
    [InlineData(Access.Admin | Access.Write, "[\"Write\",\"Admin\"]")]
    internal void Flags_are_an_array_of_names(Access value, string json)
    {
        string written = Json.Write(new Choices(value));
        Assert.StartsWith($$"""{"access":{{json}},""", written, StringComparison.Ordinal);
        Assert.Equal(value, Json.Read<Choices>(written).Access);
    }

    [Fact]
    public void Flags_that_are_not_declared_cannot_be_written() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Json.Write(new Choices((Access)4)));

    [Fact]
    public void Wrong_flags_and_numbers_are_named() =>
        Assert.Equal(
            [
                "/access/1: Expected one of \"Read\", \"Write\", \"Both\", \"Admin\", but got the string \"Wrote\". Did you mean \"Write\"?",
                "/urgency: Expected one of -1, 5, but got the number 3.",
                "/number: Expected an integer from -2147483648 to 2147483647, but got the string \"Easy\".",
                "/modes: Expected one of 1, 4, but got the number 2.",
            ],
            Json.Violations<Choices>("""{"access":["Read","Wrote"],"urgency":3,"number":"Easy","modes":2}"""));

    [Fact]
    public void Enums_are_numbers_where_the_converter_of_dotnet_says_so()
    {
        var value = new Choices(Access.None, Urgency.High, Difficulty.Hard, Modes.First | Modes.Third);
        Assert.Equal("""{"access":[],"urgency":5,"number":1,"modes":5}""", Json.Write(value));
        Assert.Equal(value, Json.Read<Choices>(Json.Write(value)));
        Assert.Equal(
            """{"type":"object","properties":{"access":{"type":"array","items":{"type":"string","enum":["Read","Write","Both","Admin"]}},"urgency":{"type":"integer","description":"Default: -1. -1 = Low: Some day. 5 = High","minimum":-1,"maximum":5},"number":{"type":"integer","description":"Default: 0. 0 = Easy; 1 = really-hard","minimum":0,"maximum":1},"modes":{"type":"integer","description":"Default: 1. A sum of: 1 = First; 4 = Third","minimum":0,"maximum":5}},"required":["access"]}""",
            Json.Schema<Choices>());
    }

    [Fact]
    public void Tuples_are_arrays_with_one_schema_for_each_item()
    {
        var value = new Pairs((1.5, -2), Tuple.Create(1, (string?)null), (1, 2, 3, 4, 5, 6, 7, 8, 9));
        Assert.Equal("""{"place":[1.5,-2],"old":[1,null],"many":[1,2,3,4,5,6,7,8,9]}""", Json.Write(value));
        Assert.Equal(value, Json.Read<Pairs>(Json.Write(value)));
        Assert.StartsWith(
            """{"type":"object","properties":{"place":{"type":"array","prefixItems":[{"type":"number","description":"latitude"},{"type":"number","description":"longitude"}],"items":{""",
            Json.Schema<Pairs>(),
            StringComparison.Ordinal);
        Assert.Contains("\"minItems\":2,\"maxItems\":2}", Json.Schema<Pairs>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tuple_has_exactly_its_items() =>
        Assert.Equal(
            [
                "/place: Expected exactly 2 elements, but got 3.",
                "/place/1: Expected a number in the range of a double, but got null.",
                "/old: Expected exactly 2 elements, but got 0.",
            ],
            Json.Violations<Pairs>("""{"place":[1,null,3],"old":[]}"""));

    [Fact]
    public void Sets_and_immutable_collections_survive()
    {
        Sets read = Json.Read<Sets>("""{"hash":[3,1,3],"array":["a",null],"frozen":["x"],"sorted":[2,1],"queue":[5,4]}""");
        Assert.Equal([1, 3], read.Hash.Order());
        Assert.Equal(new[] { "a", null }, read.Array.AsEnumerable());
        Assert.Equal("""["a",null],"frozen":["x"],"sorted":[1,2],"queue":[5,4]}""", Json.Write(read)[^55..]);
        Assert.Contains("\"array\":[],", Json.Write(read with { Array = default }), StringComparison.Ordinal);
        Assert.Equal(
            ["/array: Expected an array, but got true.", "/frozen/0: Expected a string, but got null."],
            Json.Violations<Sets>("""{"hash":[],"array":true,"frozen":[null],"sorted":[],"queue":[]}"""));
    }

    [Fact]
    public void Keys_may_be_integers_enums_and_UUIDs()
    {
        const string Text = $$$"""{"numbers":{"-1":"a","20":"b"},"levels":{"really-hard":null},"ids":{"{{{Id}}}":true}}""";
        Maps read = Json.Read<Maps>(Text);
        Assert.Equal("b", read.Numbers[20]);
        Assert.True(read.Levels.ContainsKey(Difficulty.Hard));
        Assert.Equal(Text, Json.Write(read));
        Assert.Contains("\"levels\":{\"type\":\"object\",\"description\":\"The property names are of: Easy, really-hard.\"", Json.Schema<Maps>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_keys_are_named() =>
        Assert.Equal(
            [
                "/numbers/1.5: Expected the property's name to be an integer from -2147483648 to 2147483647, but it is \"1.5\".",
                "/levels/eazy: Expected the property's name to be one of \"Easy\", \"really-hard\". Did you mean \"Easy\"?",
                "/ids/x: Expected the property's name to be a UUID, but it is \"x\".",
            ],
            Json.Violations<Maps>("""{"numbers":{"1.5":"a","1":"b"},"levels":{"eazy":1},"ids":{"x":false}}"""));

    private static Texts ReadDuration(string text) =>
        Json.Read<Texts>($$"""{"duration":"{{text}}","version":"1.0","big":1,"data":""}""");
}
