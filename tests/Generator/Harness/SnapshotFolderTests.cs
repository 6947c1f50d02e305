using Gemini.Gen.Harness;
using Xunit.Sdk;

namespace Gemini.Gen.Generator.Tests.Harness;

public sealed class SnapshotFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("snapshots").FullName;
    private readonly HashSet<string> _set = [];

    private SnapshotFolder Folder => new(_path, _set.Contains);

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void A_missing_snapshot_is_written_and_fails_once()
    {
        Assert.ThrowsAny<XunitException>(() => Verify("text"));
        Verify("text");
    }

    [Fact]
    public void A_missing_snapshot_fails_on_CI_and_is_not_written()
    {
        _set.Add("CI");
        Assert.ThrowsAny<XunitException>(() => Verify("text"));
        Assert.Empty(Directory.GetFiles(_path));
    }

    [Fact]
    public void A_difference_fails_shows_the_lines_and_leaves_the_received_text()
    {
        Accept("one\ntwo");
        var exception = Assert.ThrowsAny<XunitException>(() => Verify("one\nthree"));
        Assert.Contains("- two", exception.Message, StringComparison.Ordinal);
        Assert.Contains("+ three", exception.Message, StringComparison.Ordinal);
        Assert.Equal("//HintName: a.cs\none\nthree", File.ReadAllText(Path.Combine(_path, "C.T#a.received.cs")));
    }

    [Fact]
    public void Accepting_replaces_the_snapshot()
    {
        Accept("one");
        Accept("two");
        Verify("two");
    }

    [Fact]
    public void A_file_that_is_no_longer_generated_fails()
    {
        Accept("one");
        Assert.ThrowsAny<XunitException>(() => Folder.Verify("C.T", new Dictionary<string, string>()));
    }

    [Fact]
    public void A_snapshot_without_a_test_is_an_orphan()
    {
        Accept("one");
        Folder.HasNoOrphans(["C.T"]);
        Assert.ThrowsAny<XunitException>(() => Folder.HasNoOrphans(["C.Other"]));
    }

    [Fact]
    public void The_generators_version_is_not_part_of_a_snapshot()
    {
        Accept("""[GeneratedCode("Gemini.Gen", "1.0")]""");
        Verify("""[GeneratedCode("Gemini.Gen", "2.0")]""");
    }

    private void Verify(string text) => Folder.Verify("C.T", new Dictionary<string, string> { ["a.cs"] = text });

    private void Accept(string text)
    {
        _set.Add("UPDATE_SNAPSHOTS");
        Verify(text);
        _set.Clear();
    }
}
