using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1010: a check that is neither told to the model nor made.</summary>
internal static class ConstraintMisfit
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ConstraintMisfit,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        "A validation attribute has no effect",
        "'{0}': {1}",
        "An attribute that cannot constrain the value, or whose check is code of the program, is neither part of the schema nor enforced by the reader.");
}
