using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1011: a tool that nothing declares to the model.</summary>
internal static class ToolOutsideToolset
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ToolOutsideToolset,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "A tool outside a toolset",
        "'{0}' is not declared to any model: add [{2}] to '{1}'",
        "The generator implements the toolset, or the schema, on the type; without the attribute that asks for it, [GeminiTool] does nothing.");
}
