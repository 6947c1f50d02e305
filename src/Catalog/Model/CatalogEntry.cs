using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Catalog;

/// <summary>One model or agent of the catalog; README.md says what each field means.</summary>
internal sealed record CatalogEntry
{
    public required string Id { get; init; }

    public required bool IsAgent { get; init; }

    public required string Family { get; init; }

    public required CatalogStatus Status { get; init; }

    public required string ReleaseDate { get; init; }

    public required string? DeprecationAnnounced { get; init; }

    public required string? ShutdownDate { get; init; }

    public required string? ShutdownDateKind { get; init; }

    public required string? CloudShutdownDate { get; init; }

    public required bool Superseded { get; init; }

    public required EquatableArray<string> Replacements { get; init; }

    public required string? EffectiveReplacement { get; init; }

    public required string? Migration { get; init; }

    public required string? NeedsContext { get; init; }

    public required bool? InteractionsApi { get; init; }

    public required string Description { get; init; }

    /// <summary>Whether the service still answers for this ID.</summary>
    public bool Serves => Status != CatalogStatus.Shutdown;
}

/// <summary>The lifecycle of an entry, in order.</summary>
internal enum CatalogStatus
{
    Current,
    Preview,
    Deprecated,
    Shutdown,

    /// <summary>Of patterns only: the family's members differ, so that the pattern decides nothing.</summary>
    Mixed,
}
