using Gemini.Gen.CompileTime.Json;

namespace Gemini.Gen.Catalog.Tests.Json;

public class JsonDocumentTests
{
    [Fact]
    public void Values_know_their_kind_and_text()
    {
        var root = Valid("""{ "s": "x", "n": -1.5e3, "t": true, "f": false, "z": null, "a": [1, 2], "o": {} }""");
        Assert.Equal((JsonKind.String, "x"), (root["s"]!.Kind, root["s"]!.Text));
        Assert.Equal((JsonKind.Number, "-1.5e3"), (root["n"]!.Kind, root["n"]!.Text));
        Assert.Equal(JsonKind.True, root["t"]!.Kind);
        Assert.Equal(JsonKind.False, root["f"]!.Kind);
        Assert.Equal(JsonKind.Null, root["z"]!.Kind);
        Assert.Equal(["1", "2"], root["a"]!.Items.Select(i => i.Text));
        Assert.Equal(JsonKind.Object, root["o"]!.Kind);
        Assert.Null(root["missing"]);
    }

    [Fact]
    public void Spans_cover_quotes_and_brackets()
    {
        const string Text = """ { "model" : "gemini" , "list": [ 1 ] } """;
        var root = Valid(Text);
        Assert.Equal("\"model\"", Slice(Text, root.Members[0].NameSpan));
        Assert.Equal("\"gemini\"", Slice(Text, root["model"]!.Span));
        Assert.Equal("[ 1 ]", Slice(Text, root["list"]!.Span));
        Assert.Equal(Text.Trim(), Slice(Text, root.Span));
    }

    [Fact]
    public void Escapes_are_decoded() => Assert.Equal("a\"\\/\b\f\n\r\t\u00e9\ud83d\ude00", Valid("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"").Text);

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_fine()
    {
        var root = Valid("\uFEFF// settings\n{ \"a\": [1, 2, /* last */ ], // more\n \"b\": 1, }\n/* end */");
        Assert.Equal(2, root["a"]!.Items.Length);
        Assert.Equal("1", root["b"]!.Text);
    }

    [Fact]
    public void Of_duplicate_members_the_last_counts_and_all_are_listed()
    {
        var root = Valid("""{ "a": 1, "a": 2 }""");
        Assert.Equal("2", root["a"]!.Text);
        Assert.Equal(2, root.Members.Length);
    }

    [Theory]
    [InlineData("", "A value is missing.")]
    [InlineData("{ \"a\": }", "A value is missing.")]
    [InlineData("{ \"a\" 1 }", "A colon is missing.")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", "A comma is missing.")]
    [InlineData("{ a: 1 }", "A member name in quotes is missing.")]
    [InlineData("[1", "The closing ']' is missing.")]
    [InlineData("{ \"a\": [1 }", "The closing ']' is missing.")]
    [InlineData("\"a", "The closing quote is missing.")]
    [InlineData("\"\\x\"", "An escape sequence is not valid.")]
    [InlineData("\"\\u12\"", "An escape sequence is not valid.")]
    [InlineData("yes", "'yes' is not a JSON value.")]
    [InlineData("1 2", "Nothing may follow the value.")]
    public void Mistakes_are_reported(string text, string message) =>
        Assert.Contains(message, JsonDocument.Parse(text).Problems.Select(p => p.Message));

    [Fact]
    public void What_surrounds_a_mistake_is_still_read()
    {
        var document = JsonDocument.Parse("""{ "a": oops, "b": "x", "c" "y", "d": [1, , 2], "e": { "f": 3 """);
        Assert.Equal("x", document.Root["b"]!.Text);
        Assert.Equal("y", document.Root["c"]!.Text);
        Assert.Equal(["1", "2"], document.Root["d"]!.Items.Select(i => i.Text));
        Assert.Equal("3", document.Root["e"]!["f"]!.Text);
    }

    [Fact]
    public void Deep_nesting_is_a_problem_not_a_stack_overflow() =>
        Assert.Contains("The nesting is too deep.", JsonDocument.Parse(new string('[', 100_000)).Problems.Select(p => p.Message));

    [Fact]
    public void Any_prefix_of_a_text_can_be_read()
    {
        const string Text = "\uFEFF{ \"a\": [1, -2.5e1, \"x\\u0041\\n\"], /* c */ \"b\": { \"t\": true, \"z\": null }, // d\n }";
        for (int length = 0; length <= Text.Length; length++)
        {
            var document = JsonDocument.Parse(Text[..length]);
            Assert.True(document.Root.Span.End <= length);
            Assert.All(document.Problems, p => Assert.True(p.Span.End <= length));
        }
    }

    [Property]
    public bool No_text_is_too_broken_to_read(string? text) => JsonDocument.Parse(text ?? "").Root is not null;

    private static JsonValue Valid(string text)
    {
        var document = JsonDocument.Parse(text);
        Assert.Empty(document.Problems);
        return document.Root;
    }

    private static string Slice(string text, Microsoft.CodeAnalysis.Text.TextSpan span) => text.Substring(span.Start, span.Length);
}
