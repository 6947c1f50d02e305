using System.Collections.Immutable;

namespace Gemini.Gen.Harness;

/// <summary>Source text with its markup taken out.</summary>
/// <param name="Text">What the compiler sees.</param>
/// <param name="Spans">The marked spans, ordered by start, then by length, longest first.</param>
public sealed record MarkedSource(string Text, ImmutableArray<MarkedSpan> Spans);
