using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1007: a constraint has no keyword in the schema dialect.</summary>
internal static class ConstraintInWords
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ConstraintInWords,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        "A constraint is told to the model in words only",
        "'{0}': {1}; the model is not bound by it, and what breaks it is refused when it is read",
        "The schema dialect of Gemini has no keyword for this constraint. It goes into the description, and the generated reader enforces it.");
}
