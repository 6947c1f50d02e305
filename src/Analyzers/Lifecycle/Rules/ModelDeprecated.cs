using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>GEM0102: the ID serves, and its end is announced.</summary>
internal static class ModelDeprecated
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ModelDeprecated,
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        "Model ID is deprecated",
        "Model '{0}' {4}{1}; {2} ({3})",
        "The model still serves, but its end is announced: after the shutdown date requests fail or are served by another model.");
}
