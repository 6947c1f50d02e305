using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Harness;

/// <summary>A span marked in test source.</summary>
/// <param name="Span">Where it is in the source without markup.</param>
/// <param name="Id">The diagnostic ID of <c>{|ID:...|}</c>; null for <c>[|...|]</c> and for numbered locations.</param>
/// <param name="Number">The number of <c>{|#n:...|}</c>; null otherwise.</param>
public sealed record MarkedSpan(TextSpan Span, string? Id = null, int? Number = null);
