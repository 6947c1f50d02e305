using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>A piece of source and what a fix puts there.</summary>
internal readonly record struct SourceEdit(TextSpan Span, string NewText);
