using System.Globalization;

namespace Gemini.Gen.Precision;

/// <summary>A judgement of a person: whether a site is to be reported.</summary>
/// <param name="Part"><c>tuning</c>: seen while the rules were written; <c>held-out</c>: measured only.</param>
/// <param name="Repository"><c>owner/name</c>.</param>
/// <param name="Commit">The commit the label is about.</param>
/// <param name="Site">The site.</param>
/// <param name="IsReport">Whether a diagnostic belongs there.</param>
/// <param name="Why">The idiom or the reason for silence.</param>
internal sealed record Label(string Part, string Repository, string Commit, Site Site, bool IsReport, string Why)
{
    /// <summary>Reads a table of tab-separated columns with a line of headings: part, repository, commit, path, line, hash, ID, expected, why.</summary>
    public static Label[] ReadAll(string file) => [.. File.ReadLines(file).Skip(1).Where(l => l.Length > 0).Select(Read)];

    private static Label Read(string row) => row.Split('\t') is [var part, var repository, var commit, var path, var line, var hash, var id, var expected, var why]
        ? new(part, repository, commit, new(path, int.Parse(line, CultureInfo.InvariantCulture), hash, id), expected == "report", why)
        : throw new FormatException($"Not a label: {row}");
}
