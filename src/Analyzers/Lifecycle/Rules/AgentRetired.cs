using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>GEM0104: an agent is gone, or its end is announced.</summary>
internal static class AgentRetired
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.AgentRetired,
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        "Agent ID is shut down or deprecated",
        "Agent '{0}' {4}{1}; {2} ({3})",
        "Agents are versioned by month, and an old version stops to work soon after the next one appears.");
}
