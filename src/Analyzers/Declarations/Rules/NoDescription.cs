using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1006: a model knows nothing but a name and a type.</summary>
internal static class NoDescription
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.NoDescription,
        RuleCategories.Declarations,
        DiagnosticSeverity.Info,
        "A tool, parameter or property has no description",
        "'{0}' has no description: say in a documentation comment what a model should know of it",
        "A model chooses tools, arguments and values by their descriptions; without one it has to guess from a name and a type.");
}
