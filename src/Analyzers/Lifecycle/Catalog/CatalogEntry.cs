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
internal sealed record CatalogEntry(
    string Id,
    IdKind Kind,
    IdStatus Status,
    bool Superseded,
    string? ShutdownDate,
    ShutdownDateKind ShutdownDateKind,
    string[] Replacements,
    string? Migration,
    NeededContext NeededContext);

/// <summary>What holds for the IDs of a family that have no entry of their own.</summary>
internal sealed record CatalogPattern(string Pattern, string[] Exceptions, CatalogEntry Entry);
