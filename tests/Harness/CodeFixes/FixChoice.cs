using System.Collections.Immutable;

namespace Gemini.Gen.Harness;

/// <summary>Which of the offered code actions a test applies, and which it expects to be offered.</summary>
public sealed record FixChoice
{
    /// <summary>The first action.</summary>
    public static FixChoice First { get; } = new();

    /// <summary>The position among the actions offered for a diagnostic. Default: 0. Ignored if <see cref="EquivalenceKey"/> is set.</summary>
    public int Index { get; init; }

    /// <summary>The equivalence key of the action to apply; null to choose by <see cref="Index"/>.</summary>
    public string? EquivalenceKey { get; init; }

    /// <summary>The titles offered for the first diagnostic, in order; default when the test does not check them.</summary>
    public ImmutableArray<string> Titles { get; init; }
}
