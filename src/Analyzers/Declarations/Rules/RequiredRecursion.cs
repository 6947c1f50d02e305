using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1008: a type contains itself through required properties only.</summary>
internal static class RequiredRecursion
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.RequiredRecursion,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        "Recursion through required properties",
        "'{0}' closes a cycle of required properties, which the API refuses; make it nullable or give it a default value",
        "Gemini's schema dialect allows a type to contain itself only through a property that may be left out.");
}
