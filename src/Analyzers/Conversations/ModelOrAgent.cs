using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0205: an interaction is with a model or with an agent.</summary>
internal static class ModelOrAgent
{
    private const string ContinuationToken = "continuation_token";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ModelOrAgent,
        RuleCategories.State,
        DiagnosticSeverity.Warning,
        "Not exactly one of model and agent",
        "A request names either a model or an agent, and this one {0}",
        "'model' and 'agent' exclude each other, and one of them is required on every turn: the earlier turn's is not carried over.");

    /// <summary>Reports both at the assignments of agent, and none at those of input.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request, SemanticModel model)
    {
        FlowValue modelId = request[WireNames.Model];
        FlowValue agent = request[WireNames.Agent];
        if (modelId.IsNotNull && agent.IsNotNull)
        {
            Location[] others = modelId.Assignments.Select(a => a.Location).OrderBy(l => l.SourceSpan.Start).ToArray();
            return agent.Assignments.Select(a => Diagnostic.Create(Descriptor, a.Location, others, "has both; remove one of them"));
        }

        return modelId.IsAbsent && agent.IsAbsent && IsCompleteCreateBody(request, model)
            ? request[WireNames.Input].Assignments.Select(a => Diagnostic.Create(Descriptor, a.Location, "has neither; add 'model' or 'agent'"))
            : Array.Empty<Diagnostic>();
    }

    // Clients of SDKs may know a default, and other endpoints take parts of a body.
    private static bool IsCompleteCreateBody(RequestShape request, SemanticModel model) =>
        (request.Evidence & RequestEvidence.SdkType) == 0
        && (request.Evidence & (RequestEvidence.Endpoint | RequestEvidence.RelativeEndpoint)) != 0
        && request[WireNames.Input].IsNotNull
        && request[ContinuationToken].Is(FlowKinds.Unset)
        && Completeness.IsSentAsIs(request, model);
}
