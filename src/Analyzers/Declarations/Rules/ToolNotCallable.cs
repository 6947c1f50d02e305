using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1003: a tool has a shape that cannot be called.</summary>
internal static class ToolNotCallable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ToolNotCallable,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "A tool cannot be called",
        "'{0}' cannot be called by a model: {1}",
        "A model supplies JSON arguments and gets a JSON result; type arguments, references and stack-only values have no place in either.");
}
