using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1001: the generator cannot add members to a type that is not partial.</summary>
internal static class TypeNotPartial
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.TypeNotPartial,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "A tool or schema type is not partial",
        "Add 'partial' to '{0}': the generator adds members to it or to a type inside it",
        "What [GeminiSchema] and [GeminiTools] stand for is generated as a further part of the type, so the type and every type around it have to be partial.");
}
