using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1004: two tools or properties are one to the model.</summary>
internal static class DuplicateName
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.DuplicateName,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "Two tools or properties have one JSON name",
        "'{0}' gets the JSON name '{1}', which is taken; rename it, or set a name with [JsonPropertyName], [GeminiParameter] or [GeminiTool(Name = ...)]",
        "A model tells tools, parameters and properties apart by their JSON names alone.");
}
