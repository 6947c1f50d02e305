using System.Collections.Immutable;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>A file of the corpus: a group of shapes.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Title">The group's heading.</param>
/// <param name="Prose">What is said about the group; may be empty.</param>
/// <param name="Text">The file's text.</param>
/// <param name="Entries">The shapes.</param>
public sealed record CorpusFile(string Name, string Title, string Prose, string Text, ImmutableArray<CorpusEntry> Entries)
{
    private const string GroupMark = "// # ";
    private const string EntryMark = "// ## ";

    /// <summary>All files by name.</summary>
    public static ImmutableArray<CorpusFile> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "Corpus", "Shapes"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>The shape with a name such as <c>Scalars: Text</c>.</summary>
    public static CorpusEntry Entry(string name) => All.SelectMany(file => file.Entries).Single(entry => entry.ToString() == name);

    private static CorpusFile Parse(string name, string text)
    {
        string[] parts = text.Split("\n" + EntryMark);
        string[] head = parts[0].Split('\n');
        Assert.StartsWith(GroupMark, head[0], StringComparison.Ordinal);
        string title = head[0][GroupMark.Length..];
        (string prose, string preamble) = Comment(head.Skip(1));
        ImmutableArray<CorpusEntry> entries = [.. parts.Skip(1).Select(part =>
        {
            string[] lines = part.Split('\n');
            (string about, string code) = Comment(lines.Skip(1));
            return new CorpusEntry(name, title, lines[0], about, preamble, code);
        })];
        return new CorpusFile(name, title, prose, text, entries);
    }

    /// <summary>Takes the comment off the first lines.</summary>
    private static (string Prose, string Code) Comment(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        int count = all.TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal)).Count();
        return (string.Join("\n", all.Take(count).Select(line => line[3..])), string.Join("\n", all.Skip(count)).Trim('\n'));
    }
}
