using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Tests.Harness;

public class MarkupParserTests
{
    [Fact]
    public void Text_without_markup_is_unchanged()
    {
        var source = MarkupParser.Parse("int[] a = x | y; // {z} []");
        Assert.Equal("int[] a = x | y; // {z} []", source.Text);
        Assert.Empty(source.Spans);
    }

    [Fact]
    public void Plain_brackets_mark_a_span_without_an_id()
    {
        var source = MarkupParser.Parse("var a = [|\"b\"|];");
        Assert.Equal("var a = \"b\";", source.Text);
        Assert.Equal(new MarkedSpan(new TextSpan(8, 3)), Assert.Single(source.Spans));
    }

    [Fact]
    public void Braces_carry_an_id_or_a_number()
    {
        var source = MarkupParser.Parse("{|GEM0101:a|} {|#12:b|}");
        Assert.Equal("a b", source.Text);
        Assert.Equal<MarkedSpan>([new(new TextSpan(0, 1), Id: "GEM0101"), new MarkedSpan(new TextSpan(2, 1), Number: 12)], source.Spans);
    }

    [Fact]
    public void Spans_nest_and_come_outermost_first()
    {
        var source = MarkupParser.Parse("[|a{|X1:b|}|]");
        Assert.Equal("ab", source.Text);
        Assert.Equal<MarkedSpan>([new(new TextSpan(0, 2)), new MarkedSpan(new TextSpan(1, 1), Id: "X1")], source.Spans);
    }

    [Fact]
    public void A_span_touching_a_bracket_of_the_code_is_read_from_the_outside()
    {
        var source = MarkupParser.Parse("string[] a = [[|\"b\"|]];");
        Assert.Equal("string[] a = [\"b\"];", source.Text);
        Assert.Equal(new TextSpan(14, 3), Assert.Single(source.Spans).Span);
    }

    [Theory]
    [InlineData("[||", "[|")]
    [InlineData("||]", "|]")]
    [InlineData("{||", "{|")]
    [InlineData("||}", "|}")]
    public void A_doubled_bar_stands_for_the_bare_characters(string text, string expected)
    {
        var source = MarkupParser.Parse(text);
        Assert.Equal(expected, source.Text);
        Assert.Empty(source.Spans);
    }

    [Theory]
    [InlineData("a |]")]
    [InlineData("[|a")]
    [InlineData("[|a|}")]
    [InlineData("{|a")]
    [InlineData("{| :a|}")]
    [InlineData("{|#:a|}")]
    public void Unbalanced_or_unlabelled_markup_is_an_error(string text) => Assert.Throws<FormatException>(() => MarkupParser.Parse(text));
}
