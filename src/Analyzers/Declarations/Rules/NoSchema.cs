using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1002: a type cannot be told to a model.</summary>
internal static class NoSchema
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.NoSchema,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "A type has no JSON Schema",
        "'{0}' has no JSON Schema: {1}",
        "Everything a model sends or is asked for needs a schema, and JSON Schema has no form for this type.");
}
