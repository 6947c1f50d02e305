using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class CollectionTests
{
    [Fact]
    public void Stacks_keep_their_order()
    {
        const string Text = """{"stack":[1,2,3],"immutable":[1,2,3],"concurrent":[1,2,3],"queue":[1,2],"linked":["a",null],"observable":[1]}""";
        Stacks read = Json.Read<Stacks>(Text);
        Assert.Equal((1, 1), (read.Stack.Peek(), read.Immutable.Peek()));
        Assert.Equal(Text, Json.Write(read));
    }

    [Fact]
    public void Memory_of_bytes_is_Base64_and_memory_of_anything_else_an_array()
    {
        const string Text = """{"bytes":"AQ==","segment":"Ag==","ints":[1,2],"memory":[1,null],"texts":["a"]}""";
        Segments read = Json.Read<Segments>(Text);
        Assert.Equal(Text, Json.Write(read));
        Assert.Equal("""{"bytes":"","segment":"","ints":[],"memory":[],"texts":[]}""", Json.Write(new Segments(default, default, default, default, default)));
        Assert.Equal(
            ["/bytes: Expected from 1 to 2 bytes, but got 0.", "/ints: Expected an array, but got true.", "/memory/0: Expected an integer from -2147483648 to 2147483647, but got \"x\"."],
            Json.Violations<Segments>("""{"bytes":"","segment":"","ints":true,"memory":["x"],"texts":[]}""").Select(text => text.Replace("the string ", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void Documents_hold_any_value_and_JSON_values_a_single_one()
    {
        const string Text = """{"document":[null,{"a":1}],"value":1.50,"maybe":null}""";
        Documents read = Json.Read<Documents>(Text);
        Assert.Equal(Text, Json.Write(read));
        Assert.Equal(JsonValueKind.Null, Json.Read<Documents>("""{"document":null,"value":true}""").Document.RootElement.ValueKind);
        Assert.Equal(["/value: Expected a string, a number, true or false, but got an array."], Json.Violations<Documents>("""{"document":1,"value":[]}"""));
        Assert.Contains("\"value\":{\"type\":[\"string\",\"number\",\"boolean\"]},\"maybe\":{\"type\":[\"string\",\"number\",\"boolean\",\"null\"]}", Json.Schema<Documents>(), StringComparison.Ordinal);
        Assert.Equal("\"x\"", JsonNode.Parse(Json.Write(read with { Value = JsonValue.Create("x") }))!["value"]!.ToJsonString());
    }

    [Fact]
    public void Collections_of_the_user_are_made_by_their_builder_or_filled()
    {
        const string Text = """{"tags":["a","b"],"index":{"0f8fad5b-d9cb-469f-a165-70867728950e":1},"ring":[1,null],"bits":[2,5],"unique":["x"]}""";
        Own read = Json.Read<Own>(Text);
        Assert.Equal((2, 1, 2), (read.Tags.Count, read.Index.Count, read.Bits.Count));
        Assert.Equal(Text, Json.Write(read));
        Assert.Equal(
            ["/tags: Expected an array, but got 1.", "/unique/0: Expected a string, but got null."],
            Json.Violations<Own>("""{"tags":1,"index":{},"ring":[],"bits":[],"unique":[null]}""").Select(text => text.Replace("the number ", string.Empty, StringComparison.Ordinal)));
    }
}
