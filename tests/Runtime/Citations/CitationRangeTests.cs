using System.Text;

namespace Gemini.Gen.Tests.Citations;

/// <summary>Annotations count bytes of UTF-8; passages are ranges of a .NET string.</summary>
public sealed class CitationRangeTests
{
    // One, two, three and four bytes.
    private const string Mixed = "aä€🌍z";

    [Theory]
    [InlineData(0, 1, "a")]
    [InlineData(1, 3, "ä")]
    [InlineData(3, 6, "€")]
    [InlineData(6, 10, "🌍")]
    [InlineData(10, 11, "z")]
    [InlineData(0, 11, Mixed)]
    [InlineData(1, 10, "ä€🌍")]
    [InlineData(3, 3, "")]
    public void Offsets_count_bytes_and_the_end_is_exclusive(int start, int end, string passage) =>
        Assert.Equal(passage, Mixed[Of(start, end).GetRange(Mixed)]);

    [Theory]
    [InlineData(2, 3, "ä")]
    [InlineData(1, 2, "ä")]
    [InlineData(2, 5, "ä€")]
    [InlineData(7, 8, "🌍")]
    [InlineData(7, 11, "🌍z")]
    [InlineData(8, 8, "")]
    public void Offsets_inside_a_code_point_are_moved_outwards(int start, int end, string passage) =>
        Assert.Equal(passage, Mixed[Of(start, end).GetRange(Mixed)]);

    [Theory]
    [InlineData(-5, 1, "a")]
    [InlineData(10, 99, "z")]
    [InlineData(99, 120, "")]
    [InlineData(int.MinValue, int.MaxValue, Mixed)]
    [InlineData(6, 3, "")]
    [InlineData(-9, -3, "")]
    [InlineData(null, 1, "a")]
    [InlineData(10, null, "z")]
    [InlineData(null, null, Mixed)]
    public void Offsets_outside_the_text_are_moved_to_its_ends_and_missing_ones_are_its_ends(int? start, int? end, string passage)
    {
        Assert.Equal(passage, Mixed[Of(start, end).GetRange(Mixed)]);
        Assert.Equal("", ""[Of(start, end).GetRange("")]);
    }

    [Fact]
    public void A_surrogate_alone_counts_as_its_replacement_character() => Assert.Equal("b", "\uD83Cb"[Of(3, 4).GetRange("\uD83Cb")]);

    [Fact]
    public void Ranges_are_those_of_the_encoded_text()
    {
        string text = string.Concat(Enumerable.Repeat("Grüße aus Zürich, 東京 und 🌍! ", 20));
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int[] boundaries = [.. Enumerable.Range(0, utf8.Length + 1).Where(i => i == utf8.Length || (utf8[i] & 0xC0) != 0x80)];
        var pairs = boundaries.Zip(boundaries.Skip(17));

        Assert.All(pairs, pair => Assert.Equal(
            Encoding.UTF8.GetString(utf8[pair.First..pair.Second]),
            text[Of(pair.First, pair.Second).GetRange(text)]));
    }

    [Fact]
    public void All_citations_of_a_text_are_found_whatever_their_order_and_overlap()
    {
        var text = new TextContent(Mixed) { Annotations = [Of(6, 10), Of(0, 11), Of(1, 3), Of(8, 8), Of(null, 6), Of(10, 3), Of(2, 7)] };

        Assert.Equal(["🌍", Mixed, "ä", "", "aä€", "", "ä€🌍"], text.Citations.Select(citation => citation.Text));
        Assert.All(text.Citations, citation => Assert.Equal(citation.Annotation.GetRange(Mixed), citation.Range));
        Assert.Equal("🌍", text.Slice(text.Annotations[0]).ToString());
    }

    [Fact]
    public void Many_citations_take_one_pass_over_a_long_text()
    {
        // One pass each would walk over 20,000 times 2 million characters.
        string passage = string.Concat(Enumerable.Repeat("é", 100));
        var text = new TextContent(string.Concat(Enumerable.Repeat(passage, 20_000)))
        {
            Annotations = [.. Enumerable.Range(0, 20_000).Reverse().Select(i => Of(200 * i, 200 * (i + 1)))],
        };

        Assert.All(text.Citations, citation => Assert.Equal(passage, citation.Text));
    }

    [Fact]
    public void An_interaction_gives_its_citations_with_their_passages()
    {
        var interaction = Interaction.Parse(
            """
            {"steps":[
              {"type":"model_output","content":[{"type":"text","text":"Größe: 3 m.","annotations":[{"type":"url_citation","url":"u","start_index":0,"end_index":7}]}]},
              {"type":"model_output","content":[
                {"type":"text","text":"Nothing."},
                {"type":"text","text":"😀 smile","annotations":[{"type":"mood","start_index":0,"end_index":4}]}]}]}
            """);

        Assert.Equal(["Größe", "😀"], interaction.Citations.Select(citation => citation.Text));
        Assert.Equal("u", Assert.IsType<UrlCitation>(interaction.Citations[0].Annotation).Url);
        Assert.IsType<UnknownAnnotation>(interaction.Citations[1].Annotation);
        Assert.Equal("😀 smile", interaction.Citations[1].Content.Text);
    }

    [Fact]
    public void A_text_without_annotations_or_without_text_has_no_passages()
    {
        Assert.Empty(new TextContent("a").Citations);
        Assert.Equal("", Assert.Single(new TextContent { Annotations = [Of(0, 5)] }.Citations).Text);
    }

    private static UrlCitation Of(int? start, int? end) => new() { StartIndex = start, EndIndex = end };
}
