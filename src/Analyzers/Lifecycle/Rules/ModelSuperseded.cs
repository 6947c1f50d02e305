using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>GEM0103: the ID serves and is not deprecated, but a newer one takes its place.</summary>
internal static class ModelSuperseded
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ModelSuperseded,
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Info,
        "A newer model supersedes this model ID",
        "Model '{0}' still serves, but a newer one supersedes it; {2} ({3})",
        "A newer model is named as the successor. No deprecation is announced, so this is a hint.");
}
