using Gemini.Gen.Harness;

namespace Gemini.Gen.Docs.Tests;

public sealed class LinkTests
{
    private const string Repository = "https://github.com/gemini-gen/Gemini.Gen/";

    public static TheoryData<string> AllPages => [.. Pages.All];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Links_lead_to_files_and_headings_that_exist(string path)
    {
        MarkdownPage page = MarkdownPage.Load(path);

        IEnumerable<string> broken = page.Links.Where(link => IsBroken(page, link.Target)).Select(link => $"{path}({link.Line}): {link.Target}");

        Assert.Empty(broken);
    }

    // The readme is in the packages as well, and their site cannot follow relative links.
    [Fact]
    public void Links_of_the_readme_are_absolute() =>
        Assert.All(MarkdownPage.Load("README.md").Links, link => Assert.StartsWith("https://", link.Target, StringComparison.Ordinal));

    [Fact]
    public void The_readme_names_every_guide()
    {
        IEnumerable<string> targets = MarkdownPage.Load("README.md").Links.Select(link => link.Target.Split('#')[0]);

        Assert.All(
            Pages.All.Where(path => path.StartsWith("docs/guides/", StringComparison.Ordinal)),
            guide => Assert.Contains($"{Repository}blob/main/{guide}", targets));
    }

    [Theory]
    [InlineData("missing.md")]
    [InlineData("LICENSE#part")]
    [InlineData("README.md#no-such-heading")]
    [InlineData("#no-such-heading")]
    [InlineData(Repository + "blob/main/missing.md")]
    [InlineData(Repository + "blob/other/README.md")]
    public void A_broken_link_is_found(string target) => Assert.True(IsBroken(MarkdownPage.Load("README.md"), target));

    private static bool IsBroken(MarkdownPage page, string target)
    {
        if (InRepository(page.Path, target) is not { } inside)
            return target.StartsWith(Repository, StringComparison.Ordinal);
        string[] parts = inside.Split('#');
        string path = RepositoryRoot.Combine(parts[0].Split('/'));
        if (parts.Length == 1)
            return !File.Exists(path) && !Directory.Exists(path);
        return !parts[0].EndsWith(".md", StringComparison.Ordinal) || !File.Exists(path) || !MarkdownPage.Load(parts[0]).Anchors.Contains(parts[1]);
    }

    /// <summary>The path below the root that a link leads to; null for an address elsewhere.</summary>
    private static string? InRepository(string page, string target)
    {
        foreach (string kind in (string[])["blob/main/", "tree/main/"])
        {
            if (target.StartsWith(Repository + kind, StringComparison.Ordinal))
                return target[(Repository + kind).Length..];
        }

        if (target.Contains("://", StringComparison.Ordinal))
            return null;
        if (target.StartsWith('#'))
            return page + target;
        var folder = new Uri(new Uri("file:///"), page);
        return Uri.UnescapeDataString(new Uri(folder, target).PathAndQuery + new Uri(folder, target).Fragment).TrimStart('/');
    }
}
