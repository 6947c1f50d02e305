using System.Text.Json;

namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>The attributes of System.Text.Json mean here what they mean there.</summary>
public sealed class JsonAttributeTests
{
    [Fact]
    public void What_is_ignored_when_it_is_null_or_default_is_left_out_and_may_be_missing()
    {
        Assert.Equal("""{"never":null}""", Json.AgreesWithSystemTextJson(new Ignoring()));
        Assert.Equal(
            """{"never":"n","text":"t","number":1,"level":"really-hard","at":"2026-01-02T03:04:05+00:00"}""",
            Json.AgreesWithSystemTextJson(new Ignoring { Never = "n", Text = "t", Number = 1, Level = Difficulty.Hard, At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) }));
        Assert.Equal(
            """{"type":"object","properties":{"never":{"type":["string","null"]},"text":{"type":["string","null"]},"number":{"type":"integer"},"level":{"type":"string","enum":["Easy","really-hard"]},"at":{"type":["string","null"],"format":"date-time"}}}""",
            Json.Schema<Ignoring>());
    }

    [Fact]
    public void What_is_ignored_in_one_direction_takes_part_in_the_other()
    {
        var value = new OneWay("pw", 9) { Server = "there" };
        Assert.Equal("""{"version":9,"server":"there"}""", Json.Write(value));
        Assert.Equal("""{"type":"object","properties":{"password":{"type":"string"}},"required":["password"]}""", Json.Schema<OneWay>());
        OneWay read = Json.Read<OneWay>("""{"password":"x","version":1,"server":5}""");
        Assert.Equal(("x", 7, "here"), (read.Password, read.Version, read.Server));
    }

    [Fact]
    public void An_ignored_constructor_parameter_gets_its_default_value()
    {
        Without read = Json.Read<Without>("""{"a":1,"ignored":{},"number":2}""");
        Assert.Equal((1, null, 4), (read.A, read.Ignored, read.Number));
        Assert.Equal("""{"a":1}""", Json.Write(read));
    }

    [Fact]
    public void Included_members_are_read_and_written_however_hidden_they_are()
    {
        const string Text = """{"hidden":{"_fixed":3,"_field":"x","public":1,"setter":"y","secret":4,"internal":6},"point":{"_x":1,"y":2}}""";
        string ours = Text.Replace("_f", "f", StringComparison.Ordinal).Replace("_x", "x", StringComparison.Ordinal).Replace("\"fixed\":3,", string.Empty, StringComparison.Ordinal);
        Including read = Json.Read<Including>(ours);
        Assert.Equal("3x4", read.Hidden.Show());
        Assert.Equal(HiddenPoint.Of(1, 2), read.Point);
        Assert.Equal(ours, Json.Write(read));
        Including initial = Json.Read<Including>("""{"hidden":{"public":1},"point":{"x":1,"y":2}}""");
        Assert.Equal(("3f", "s", 5), (initial.Hidden.Show(), initial.Hidden.Setter, initial.Hidden.Internal));
    }

    [Fact]
    public void A_private_constructor_with_the_attribute_makes_the_value()
    {
        var read = Json.Read<Constructed>("""{"value":{"number":1,"needed":"n"},"own":{"a":3}}""");
        Assert.Equal((1, "default", "n", null, 8), (read.Value.Number, read.Value.Text, read.Value.Needed, read.Value.Free, read.Value.Kept));
        Assert.Equal(3, read.Own!.A);
        read = Json.Read<Constructed>("""{"value":{"number":1,"needed":"n","text":"t","free":"f","kept":9}}""");
        Assert.Equal(("t", "f", 9), (read.Value.Text, read.Value.Free, read.Value.Kept));
        Assert.Equal(["/value/needed: This required property is missing."], Json.Violations<Constructed>("""{"value":{"number":1}}"""));
        Json.AgreesWithSystemTextJson(OwnConstructor.Of(5));
    }

    [Fact]
    public void Unknown_members_are_kept_and_written_back()
    {
        const string Text = """{"known":1,"a":[1,{"b":null}],"Ü\u0022":null,"c":"d"}""";
        string written = Text.Replace("\\u0022", "\\\"", StringComparison.Ordinal);
        Assert.Equal(written, Json.AgreesWithSystemTextJson(Json.Read<ElementBag>(Text)));
        Assert.Equal(written, Json.Write(Json.Read<NodeBag>(Text)));
        ObjectBag objects = Json.Read<ObjectBag>(Text);
        Assert.Equal(written, Json.Write(objects));
        Assert.IsType<JsonElement>(objects.Rest["c"]);
        Assert.Equal("""{"x":[1]}""", Json.Write(Json.Read<RecordBag>("""{"x":[1]}""")));
        Assert.Empty(Json.Read<RecordBag>("{}").Rest);
        Assert.Null(Json.Read<NodeBag>("""{"known":1}""").Rest);
        Assert.Equal("""{"type":"object","properties":{"known":{"type":"integer"}},"required":["known"]}""", Json.Schema<NodeBag>());
    }

    [Fact]
    public void An_unknown_member_that_comes_twice_is_a_violation_where_it_is_kept() =>
        Assert.Equal(["/a: This property appears more than once."], Json.Violations<ElementBag>("""{"a":1,"known":1,"a":2}"""));

    [Fact]
    public void Unknown_members_can_be_refused()
    {
        Assert.Equal(
            """{"type":"object","properties":{"count":{"type":"integer"},"shape":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","enum":["square"]},"side":{"type":"integer"}},"additionalProperties":false,"required":["kind","side"]}]}},"additionalProperties":false,"required":["count"]}""",
            Json.Schema<Strict>());
        Assert.Equal(
            ["/coun: This property is unknown. Did you mean \"count\"?", "/shape/0: This property is unknown."],
            Json.Violations<Strict>("""{"coun":{"a":1},"count":1,"shape":{"side":1,"kind":"square","0":[]}}"""));
        Json.AgreesWithSystemTextJson(new Strict(1, new Square(2)));
    }

    [Fact]
    public void Numbers_are_strings_where_the_attribute_says_so()
    {
        var value = new Numbers(1, 2, double.NaN, float.PositiveInfinity, [1.5m, null], 3, [2m]);
        Assert.Equal(
            """{"lenient":1,"text":"2","named":"NaN","both":"Infinity","elements":["1.5",null],"exact":3,"plain":[2]}""",
            Json.AgreesWithSystemTextJson(value));
        Json.AgreesWithSystemTextJson(value with { Named = -1.5, Both = null });
        Numbers read = Json.Read<Numbers>("""{"lenient":"-1","text":2,"named":"-Infinity","both":"1e3","elements":["2",3],"exact":3,"plain":["2"]}""");
        Assert.Equal((-1, 2L, double.NegativeInfinity, 1000f), (read.Lenient, read.Text, read.Named, read.Both));
        Assert.Equal([2m, 3m], read.Elements);
        Assert.Equal([2m], read.Plain);
    }

    [Fact]
    public void The_schema_says_how_numbers_are_written() =>
        Assert.Equal(
            """{"type":"object","properties":{"lenient":{"type":"integer"},"text":{"type":"string","description":"At least 1. At most 9. An integer as a string."},"named":{"anyOf":[{"type":"number"},{"type":"string","enum":["NaN","Infinity","-Infinity"]}]},"both":{"type":["string","null"],"description":"A number as a string."},"elements":{"type":"array","items":{"type":["string","null"],"description":"A number as a string."}},"exact":{"type":"integer"},"plain":{"type":"array","items":{"type":["number","null"]}}},"required":["lenient","text","named","both","elements","exact","plain"]}""",
            Json.Schema<Numbers>());

    [Fact]
    public void Strings_that_hold_no_number_are_violations() =>
        Assert.Equal(
            [
                "/lenient: Expected a number, or a string that holds one, but got the string \"1.5\".",
                "/text: Expected a value from 1 to 9, but got 10.",
                "/named: Expected a number, or one of \"NaN\", \"Infinity\", \"-Infinity\", but got the string \"1\".",
                "/both: Expected a number, or a string that holds a number, \"NaN\", \"Infinity\" or \"-Infinity\", but got the string \"1e99\".",
                "/elements/0: Expected a number, or a string that holds one, but got the string \"NaN\".",
                "/exact: Expected an integer from -2147483648 to 2147483647, but got the string \"3\".",
            ],
            Json.Violations<Numbers>("""{"lenient":"1.5","text":"10","named":"1","both":"1e99","elements":["NaN"],"exact":"3","plain":[]}"""));

    [Fact]
    public void The_converters_of_enums_are_honoured_on_types_and_members()
    {
        Assert.Equal(
            """{"as_number":5,"as_name":"High","name":"really-hard","by_type":"two!"}""",
            Json.AgreesWithSystemTextJson(new Converted(Urgency.High, Urgency.High, Difficulty.Hard, Named.Two)));
        Assert.Contains("\"as_name\":{\"type\":\"string\",\"description\":\"Low: Some day.\",\"enum\":[\"Low\",\"High\"]}", Json.Schema<Converted>(), StringComparison.Ordinal);
    }
}
