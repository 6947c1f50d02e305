using System.Text;
using System.Text.RegularExpressions;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Docs.Tests;

/// <summary>A page of the documentation: its code and its links, with line numbers.</summary>
public sealed partial class MarkdownPage
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<MarkdownLink> _links = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private string _section = "";

    /// <summary>Reads a page.</summary>
    /// <param name="path">Relative to the repository's root, with slashes.</param>
    /// <param name="text">The content.</param>
    public MarkdownPage(string path, string text)
    {
        Path = path;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
                i = ReadBlock(lines, i, fence);
            else
                ReadProse(lines[i], i + 1);
        }
    }

    /// <summary>Gets the path relative to the repository's root, with slashes.</summary>
    public string Path { get; }

    /// <summary>Gets the fenced blocks in order.</summary>
    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>Gets the links outside code.</summary>
    public IReadOnlyList<MarkdownLink> Links => _links;

    /// <summary>Gets the names of the headings, as GitHub makes them for links.</summary>
    public IReadOnlySet<string> Anchors => _anchors;

    /// <summary>Reads a page of the repository.</summary>
    public static MarkdownPage Load(string path) => new(path, File.ReadAllText(RepositoryRoot.Combine(path.Split('/'))));

    private int ReadBlock(string[] lines, int start, Match fence)
    {
        string ticks = fence.Groups["ticks"].Value;
        int indent = fence.Groups["indent"].Length;
        int end = Array.FindIndex(lines, start + 1, line => line.Trim() == ticks);
        if (end < 0)
            throw new FormatException($"{Path}({start + 1}): the block is never closed.");
        var code = lines[(start + 1)..end].Select(line => line.Length > indent ? line[indent..] : line.TrimStart());
        _blocks.Add(new(_section, start + 2, fence.Groups["language"].Value, fence.Groups["info"].Value.Trim(), string.Join('\n', code)));
        return end;
    }

    private void ReadProse(string line, int number)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            _section = heading.Groups["title"].Value.Trim();
            _anchors.Add(Anchor(_section));
        }

        foreach (Match link in Link().Matches(InlineCode().Replace(line, "code")))
            _links.Add(new(number, link.Groups["target"].Value));
    }

    private static string Anchor(string title)
    {
        var name = new StringBuilder();
        foreach (char c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                name.Append(c);
            else if (c == ' ')
                name.Append('-');
        }

        return name.ToString();
    }

    [GeneratedRegex(@"^(?<indent> *)(?<ticks>`{3,})(?<language>\S*)(?<info>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (?<title>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex InlineCode();
}
