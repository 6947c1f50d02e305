using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>What is wrong with a block or step, if it is sent.</summary>
/// <param name="Location">Where it is reported.</param>
/// <param name="Message">What the service refuses, and what to do.</param>
/// <param name="IsUnmistakable">Whether nothing that has this fault is a start that a copy completes.</param>
internal sealed record ContentFault(Location Location, string Message, bool IsUnmistakable)
{
    /// <summary>What a fix edits beside the reported place.</summary>
    public ImmutableArray<Location> Others { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>What a fix has to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
