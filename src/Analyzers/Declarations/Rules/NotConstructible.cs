using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1009: a value cannot be made from its JSON.</summary>
internal static class NotConstructible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.NotConstructible,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "A schema type cannot be created from JSON",
        "'{0}' cannot be created from JSON: {1}; add what is missing, or leave the property out with [JsonIgnore]",
        "The generated reader calls a constructor and setters; it uses no reflection to get around their absence.");
}
