using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Catalog;

/// <summary>What holds for every ID of a family that has no entry of its own; <c>*</c> stands for any characters.</summary>
internal sealed record CatalogPattern
{
    public required string Pattern { get; init; }

    public required string Family { get; init; }

    public required CatalogStatus Status { get; init; }

    public required string? DefaultReplacement { get; init; }

    public required string? Migration { get; init; }

    public required string? NeedsContext { get; init; }

    /// <summary>Members of the family that still serve.</summary>
    public required EquatableArray<string> Exceptions { get; init; }
}

/// <summary>Replacements offered, last, for all IDs of a family that match one of the patterns.</summary>
internal sealed record ExtraReplacements(EquatableArray<string> Patterns, string Family, EquatableArray<string> Replacements);
