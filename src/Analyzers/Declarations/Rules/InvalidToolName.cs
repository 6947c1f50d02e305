using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>GEM1005: the API refuses a function name.</summary>
internal static class InvalidToolName
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.InvalidToolName,
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        "Invalid tool name",
        "'{1}' is no function name: use letters, digits and '_', 64 at most, not starting with a digit; set one with [GeminiTool(Name = ...)] on '{0}'",
        "The API accepts function names of letters, digits and underscores only.");
}
