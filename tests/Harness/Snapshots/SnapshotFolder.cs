using System.Text.RegularExpressions;
using Xunit;

namespace Gemini.Gen.Harness;

/// <summary>
/// Approved generator output in files, by the conventions of Verify.SourceGenerators:
/// <c>Class.Test#HintName.verified.cs</c>, with the hint name in the first line.
/// </summary>
/// <remarks>
/// <c>UPDATE_SNAPSHOTS=1</c> accepts what is new. Otherwise a difference fails and leaves a <c>.received.cs</c> beside the file; a
/// missing file is written once and fails, on <c>CI=true</c> without being written.
/// </remarks>
public sealed partial class SnapshotFolder(string path, Func<string, bool>? isSet = null)
{
    private readonly Func<string, bool> _isSet = isSet ?? IsEnvironmentSet;

    /// <summary>Compares generated files with their approved versions.</summary>
    /// <param name="test">The test: <c>Class.Test</c>.</param>
    /// <param name="files">Text by hint name.</param>
    public void Verify(string test, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(path);
        var failures = new List<string>();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string hintName, string text) in files)
        {
            string name = $"{test}#{Path.GetFileNameWithoutExtension(hintName)}";
            expected.Add(name + ".verified.cs");
            Compare(name, $"//HintName: {hintName}\n{Scrub(text)}", failures);
        }

        foreach (string orphan in FilesOf(test).Where(file => !expected.Contains(file)))
        {
            if (_isSet("UPDATE_SNAPSHOTS"))
                File.Delete(Path.Combine(path, orphan));
            else
                failures.Add($"{orphan} is no longer generated.");
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>Asserts that every approved file belongs to a test that exists.</summary>
    /// <param name="tests">All tests that use the folder: <c>Class.Test</c>.</param>
    public void HasNoOrphans(IReadOnlyCollection<string> tests)
    {
        string[] orphans = [.. Directory.EnumerateFiles(path, "*.verified.cs")
            .Select(file => Path.GetFileName(file))
            .Where(file => !tests.Contains(file[..file.IndexOf('#', StringComparison.Ordinal)]))];
        Assert.Empty(orphans);
    }

    private static bool IsEnvironmentSet(string name) => Environment.GetEnvironmentVariable(name) is "1" or "true";

    /// <summary>The version of the generator is no news.</summary>
    private static string Scrub(string text) => GeneratedCodeVersion().Replace(text, "$1Scrubbed$2");

    [GeneratedRegex("""(GeneratedCode\("[^"]+", ")[^"]*("\))""")]
    private static partial Regex GeneratedCodeVersion();

    private void Compare(string name, string received, List<string> failures)
    {
        string verifiedPath = Path.Combine(path, name + ".verified.cs");
        string receivedPath = Path.Combine(path, name + ".received.cs");
        File.Delete(receivedPath);
        bool exists = File.Exists(verifiedPath);
        string verified = exists ? File.ReadAllText(verifiedPath) : string.Empty;
        if (exists && verified == received)
            return;
        if (_isSet("UPDATE_SNAPSHOTS"))
        {
            File.WriteAllText(verifiedPath, received);
            return;
        }

        if (exists)
        {
            File.WriteAllText(receivedPath, received);
            failures.Add($"{name} differs:\n{TextDiff.Render(verified, received)}");
            return;
        }

        failures.Add($"{name}.verified.cs was missing.");
        if (!_isSet("CI"))
            File.WriteAllText(verifiedPath, received);
    }

    private IEnumerable<string> FilesOf(string test) =>
        Directory.EnumerateFiles(path, test + "#*.verified.cs").Select(file => Path.GetFileName(file)!);
}
