namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Where an ID goes in a request.</summary>
internal enum IdKind
{
    Model,
    Agent,
}

/// <summary>The lifecycle of an ID.</summary>
internal enum IdStatus
{
    Current,
    Preview,
    Deprecated,
    Shutdown,
}

/// <summary>How certain a shutdown date is.</summary>
internal enum ShutdownDateKind
{
    Unknown,
    Firm,
    Earliest,
    Inferred,
}

/// <summary>What must surround an ID before it counts as one of Gemini's.</summary>
internal enum NeededContext
{
    /// <summary>Nothing: the ID is unmistakable.</summary>
    None,

    /// <summary>Something named after a model or an agent, or Gemini itself.</summary>
    Model,

    /// <summary>Gemini itself: local runtimes use the same ID.</summary>
    Gemini,
}

/// <summary>What the catalog knows of an ID.</summary>
/// <param name="Id">The ID; of a family's entry the pattern.</param>
/// <param name="Kind">Model or agent.</param>
/// <param name="Status">The lifecycle.</param>
/// <param name="Superseded">Whether a newer ID is named, even if this one is not deprecated.</param>
/// <param name="ShutdownDate"><c>yyyy-MM-dd</c>, or null.</param>
/// <param name="ShutdownDateKind">How certain the date is.</param>
/// <param name="Replacements">What to use instead, the best first.</param>
/// <param name="Migration">What changes beside the ID; null when swapping the ID is enough.</param>
/// <param name="NeededContext">What must surround the ID.</param>
/// <param name="CloudShutdownDate">When Google Cloud shuts the ID down, <c>yyyy-MM-dd</c>; null if no date of its own is known.</param>
internal sealed record CatalogEntry(
    string Id,
    IdKind Kind,
    IdStatus Status,
    bool Superseded,
    string? ShutdownDate,
    ShutdownDateKind ShutdownDateKind,
    string[] Replacements,
    string? Migration,
    NeededContext NeededContext,
    string? CloudShutdownDate)
{
    /// <summary>The user's file that the entry comes from; null for the package's own catalog.</summary>
    public string? UserFile { get; init; }

    /// <summary>Whether the service still answers for the ID.</summary>
    public bool Serves => Status != IdStatus.Shutdown;

    /// <summary>The entry as it holds for a surface: Google Cloud retires the IDs it shares with the Gemini API on dates of its own.</summary>
    public CatalogEntry On(IdSurface surface, string asOf)
    {
        if (surface != IdSurface.GoogleCloud)
            return this;
        bool isOver = CloudShutdownDate is not null && string.CompareOrdinal(CloudShutdownDate, asOf) <= 0;
        return this with
        {
            Status = isOver ? IdStatus.Shutdown : Status,
            ShutdownDate = CloudShutdownDate,
            ShutdownDateKind = CloudShutdownDate is null ? ShutdownDateKind.Unknown : ShutdownDateKind.Inferred,
        };
    }
}

/// <summary>What holds for the IDs of a family that have no entry of their own.</summary>
internal sealed record CatalogPattern(string Pattern, string[] Exceptions, CatalogEntry Entry);
