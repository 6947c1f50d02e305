namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>The clauses of a lifecycle message that depend on the catalog's entry.</summary>
internal static class LifecycleMessage
{
    /// <summary>When the ID stops or stopped to work, with a space before; empty if not known.</summary>
    public static string When(CatalogEntry entry, IdSurface surface)
    {
        // Google Cloud retires the IDs it shares with the Gemini API on dates of its own.
        if (entry.ShutdownDate is null || surface == IdSurface.GoogleCloud)
            return "";
        return entry.ShutdownDateKind switch
        {
            ShutdownDateKind.Earliest => $" on {entry.ShutdownDate} at the earliest",
            ShutdownDateKind.Inferred => $" around {entry.ShutdownDate}",
            _ => $" on {entry.ShutdownDate}",
        };
    }

    /// <summary>What to do about it.</summary>
    public static string Advice(CatalogEntry entry)
    {
        if (entry.Replacements.Length == 0)
            return "choose one that serves";
        string advice = $"use '{entry.Replacements[0]}'";
        return entry.Migration is null ? advice : $"{advice} and mind that {entry.Migration}";
    }
}
