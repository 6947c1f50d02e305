using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>GEM0101: requests with this ID fail, or are answered by another model at another price.</summary>
internal static class ModelShutDown
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ModelShutDown,
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        "Model ID is shut down",
        "Model '{0}' was shut down{1}; {2} ({3})",
        "Requests that name a model which has been shut down fail with 404, or are served by another model at another price.");
}
