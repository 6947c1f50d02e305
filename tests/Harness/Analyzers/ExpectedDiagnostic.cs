using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Harness;

/// <summary>A diagnostic at a numbered location of the markup, for tests that check the message.</summary>
/// <param name="Id">The diagnostic ID.</param>
/// <param name="Location">The n of <c>{|#n:...|}</c>.</param>
/// <param name="Message">The exact message; null when the test does not check it.</param>
/// <param name="Severity">The effective severity; null when the test does not check it.</param>
public sealed record ExpectedDiagnostic(string Id, int Location, string? Message = null, DiagnosticSeverity? Severity = null);
