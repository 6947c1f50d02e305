using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Harness;

/// <summary>What expected and reported diagnostics are compared by.</summary>
internal sealed record FoundDiagnostic(string Path, TextSpan Span, string Id, string? Message, DiagnosticSeverity? Severity)
{
    public static FoundDiagnostic From(Diagnostic diagnostic) => new(
        TestSolution.RelativePath(diagnostic.Location.SourceTree?.FilePath ?? diagnostic.Location.GetLineSpan().Path),
        diagnostic.Location.SourceSpan,
        diagnostic.Id,
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        diagnostic.Severity);

    /// <summary>Whether a reported diagnostic is this expected one.</summary>
    public bool Accepts(FoundDiagnostic actual) =>
        (Path, Span, Id) == (actual.Path, actual.Span, actual.Id) && (Message is null || Message == actual.Message) && (Severity is null || Severity == actual.Severity);

    public static IEnumerable<FoundDiagnostic> Sort(IEnumerable<FoundDiagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Start).ThenBy(d => d.Span.Length)
        .ThenBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal);
}
