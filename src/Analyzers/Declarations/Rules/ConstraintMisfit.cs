using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1010: a validation attribute does not fit its type.</summary>
internal static class ConstraintMisfit
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ConstraintMisfit,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        "A validation attribute does not fit",
        "'{0}': {1}; it is ignored, so change or remove it",
        "An attribute that cannot constrain the value is neither part of the schema nor enforced.");
}
