namespace Gemini.Gen.Catalog.Tool;

/// <summary>What kind of change a line of the report is about, in the order of the report.</summary>
internal enum ChangeKind
{
    Added,
    ShutDown,
    Deprecated,
    Dates,
    Replacements,
    Limits,
    Families,
    ToCheckByHand,
}

/// <summary>One line of the report.</summary>
internal sealed record Change(ChangeKind Kind, string Id, string Text);

/// <summary>Prints what an update changed.</summary>
internal static class ChangeReport
{
    public static string Print(IEnumerable<Change> changes)
    {
        var report = new System.Text.StringBuilder();
        foreach (var group in changes.GroupBy(c => c.Kind).OrderBy(g => g.Key))
        {
            report.Append($"{Title(group.Key)} ({group.Count()})\n");
            foreach (Change change in group.OrderBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Text, StringComparer.Ordinal))
                report.Append($"  {change.Id}: {change.Text}\n");
        }

        return report.Length == 0 ? "Nothing changed.\n" : report.ToString();
    }

    private static string Title(ChangeKind kind) => kind switch
    {
        ChangeKind.ShutDown => "Shut down",
        ChangeKind.ToCheckByHand => "To check by hand",
        _ => kind.ToString(),
    };
}
