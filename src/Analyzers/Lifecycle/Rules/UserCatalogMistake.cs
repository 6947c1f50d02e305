using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>GEM0110: the user's own catalog has a mistake in it.</summary>
internal static class UserCatalogMistake
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.UserCatalogMistake,
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        "Mistake in gemini-models.json",
        "gemini-models.json: {0}",
        "What the file says there does not count, so that IDs are judged otherwise than its author meant.");
}
