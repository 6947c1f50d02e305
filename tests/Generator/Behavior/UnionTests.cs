using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class UnionTests
{
    [Fact]
    public void A_union_is_anyOf_with_a_discriminator_of_one_value() =>
        Assert.Equal(
            """{"type":"object","properties":{"main":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","enum":["circle"]},"radius":{"type":"number"}},"required":["kind","radius"]},{"type":"object","properties":{"kind":{"type":"integer","minimum":2,"maximum":2},"width":{"type":"integer"}},"required":["kind","width"]}]}},"required":["main"]}""",
            Json.Schema<Drawing>());

    [Theory]
    [InlineData("""{"main":{"kind":"circle","radius":1.5}}""")]
    [InlineData("""{"main":{"kind":2,"width":3}}""")]
    public void Each_case_survives_and_reads_like_System_Text_Json(string json)
    {
        Drawing read = Json.Read<Drawing>(json);
        Assert.Equal(json, Json.Write(read));
        Assert.Equal(read, JsonSerializer.Deserialize<Drawing>(json, JsonSerializerOptions.Web));
    }

    [Fact]
    public void The_discriminator_may_come_last() =>
        Assert.Equal(new Drawing(new Disc(2)), Json.Read<Drawing>("""{"main":{"radius":2,"other":[{"kind":1}],"kind":"circle"}}"""));

    [Theory]
    [InlineData("{\"main\":{ \"kind\" :\t\"circle\"\n,\"radius\":2}}")]
    [InlineData("""{"main":{"\u006bind":"circle","radius":2}}""")]
    [InlineData("""{"main":{"kind":"c\u0069rcle","radius":2}}""")]
    [InlineData("""{"main":{"kin":"circle","kind":"circle","radius":2}}""")]
    [InlineData("""{"main":{"kinds":2,"kind":"circle","radius":2}}""")]
    public void The_discriminator_may_be_written_in_any_way(string json) =>
        Assert.Equal(new Drawing(new Disc(2)), Json.Read<Drawing>(json));

    [Fact]
    public void Escapes_are_no_part_of_a_discriminator()
    {
        Assert.Equal(new Escaped(new Slashed(1)), Json.Read<Escaped>("""{"main":{"k\\b":"a\\b","value":1}}"""));
        Assert.Equal(["/main/k\\b: This required property is missing."], Json.Violations<Escaped>("""{"main":{"k\b":"a\\b","value":1}}"""));
        Assert.NotEmpty(Json.Violations<Escaped>("""{"main":{"k\\b":"a\b","value":1}}"""));
    }

    [Theory]
    [InlineData("""{"main":{"kind":"circle2","radius":1}}""")]
    [InlineData("""{"main":{"kind":"circl","radius":1}}""")]
    [InlineData("""{"main":{"kind":"circle,"radius":1}}""")]
    [InlineData("""{"main":{"kind""circle","radius":1}}""")]
    [InlineData("""{"main":{"kind":circle,"radius":1}}""")]
    public void What_only_begins_like_a_discriminator_is_none(string json) => Assert.NotEmpty(Json.Violations<Drawing>(json));

    [Theory]
    [InlineData("""{"main":{"radius":1}}""", "/main/kind: This required property is missing.")]
    [InlineData("""{"main":{"kind":"circel","radius":1}}""", "/main/kind: Expected one of \"circle\", \"2\", but got the string \"circel\". Did you mean \"circle\"?")]
    [InlineData("""{"main":{"kind":{},"radius":1}}""", "/main/kind: Expected one of \"circle\", \"2\", but got an object.")]
    [InlineData("""{"main":{"kind":"circle","radius":"x"}}""", "/main/radius: Expected a number in the range of a double, but got the string \"x\".")]
    [InlineData("""{"main":[]}""", "/main: Expected an object, but got an array.")]
    public void A_wrong_discriminator_is_named(string json, string violation) => Assert.Equal([violation], Json.Violations<Drawing>(json));

    [Fact]
    public void A_union_cut_off_at_any_byte_is_a_violation()
    {
        byte[] whole = """{"main":{"radius":2,"kind":"circle"}}"""u8.ToArray();
        for (int length = 0; length < whole.Length; length++)
            Assert.NotEmpty(Json.Violations<Drawing>(whole.AsSpan(0, length)));
    }

    [Fact]
    public void A_type_that_is_not_listed_cannot_be_written() =>
        Assert.Throws<NotSupportedException>(() => Json.Write(new Drawing(new Unlisted())));
}

[GeminiSchema]
internal sealed partial record Drawing(Outline Main);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Disc), "circle")]
[JsonDerivedType(typeof(Box), 2)]
internal abstract record Outline;

internal sealed record Disc(double Radius) : Outline;

internal sealed record Box(int Width) : Outline;

internal sealed record Unlisted : Outline;

[GeminiSchema]
internal sealed partial record Escaped(Backslash Main);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "k\\b")]
[JsonDerivedType(typeof(Slashed), "a\\b")]
internal abstract record Backslash;

internal sealed record Slashed(int Value) : Backslash;
