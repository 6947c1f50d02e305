namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>The clauses of a lifecycle message that depend on the catalog's entry.</summary>
internal static class LifecycleMessage
{
    /// <summary>What happens to the ID.</summary>
    public static string State(CatalogEntry entry) => entry.Status switch
    {
        IdStatus.Shutdown => "was shut down",
        IdStatus.Deprecated => "is deprecated and will be shut down",
        _ => "will be shut down",
    };

    /// <summary>When the ID stops or stopped to work, with a space before; empty if not known.</summary>
    public static string When(LifecycleVerdict verdict)
    {
        CatalogEntry entry = verdict.Entry;
        if (entry.ShutdownDate is null)
            return "";
        if (verdict.Surface == IdSurface.GoogleCloud)
            return $" around {entry.ShutdownDate} on Google Cloud";
        return entry.ShutdownDateKind switch
        {
            ShutdownDateKind.Earliest => $" on {entry.ShutdownDate} at the earliest",
            ShutdownDateKind.Inferred => $" around {entry.ShutdownDate}",
            _ => $" on {entry.ShutdownDate}",
        };
    }

    /// <summary>Where the knowledge comes from, and of what day it is.</summary>
    public static string Source(LifecycleVerdict verdict) => verdict.Entry.UserFile ?? $"catalog of {verdict.AsOf}";

    /// <summary>What to do about it.</summary>
    public static string Advice(CatalogEntry entry)
    {
        if (entry.Replacements.Length == 0)
            return "choose one that serves";
        string advice = $"use '{entry.Replacements[0]}'";
        return entry.Migration is null ? advice : $"{advice} and mind that {entry.Migration}";
    }
}
