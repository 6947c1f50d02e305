using Gemini.Gen.Harness;

namespace Gemini.Gen.Corpus.Proof.Page;

public sealed class SchemaPageTests
{
    private static readonly string PagePath = RepositoryRoot.Combine("docs", "schema.md");

    /// <summary><c>UPDATE_SNAPSHOTS=1</c> writes the page.</summary>
    [Fact]
    public void The_page_shows_what_the_corpus_has()
    {
        string expected = SchemaPage.Render(CorpusFile.All);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1" or "true")
            File.WriteAllText(PagePath, expected);
        Assert.Equal(expected, File.ReadAllText(PagePath).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_heading_can_be_linked_to()
    {
        string[] anchors = [.. CorpusFile.All.SelectMany(static file => file.Entries.Select(static entry => entry.Title).Prepend(file.Title)).Select(SchemaPage.Anchor)];
        Assert.Equal(anchors.Distinct(), anchors);
    }
}
