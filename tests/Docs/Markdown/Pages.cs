using Gemini.Gen.Harness;

namespace Gemini.Gen.Docs.Tests;

/// <summary>Finds the pages of the repository.</summary>
public static class Pages
{
    private static readonly string[] NotOurs = ["node_modules", "bin", "obj"];

    /// <summary>Gets every page below the repository's root, without what builds and package managers leave there.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Below(RepositoryRoot.Path).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>Gets the pages whose code a reader copies. Pages of rules show wrong code on purpose.</summary>
    public static IReadOnlyList<string> WithCode { get; } =
        [.. All.Where(path => path == "README.md" || path.StartsWith("docs/guides/", StringComparison.Ordinal))];

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder, "*.md")
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(sub => Path.GetFileName(sub) is var name && !name.StartsWith('.') && !NotOurs.Contains(name))
            .SelectMany(Below));

    private static string Relative(string file) => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');
}
