using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>GEM0105: agents go into one member of a request, models into another.</summary>
internal static class IdMisplaced
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.MisplacedId,
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        "An agent ID is given as model, or a model ID as agent",
        "'{0}' is {1}; {2}",
        "The service looks for an agent among the agents and for a model among the models, so that the request fails with 404.");
}
