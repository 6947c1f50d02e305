using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0201: state is kept by the service or by the application, not by both.</summary>
internal static class StoreOffWithPreviousInteraction
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.StoreOffWithPreviousInteraction,
        RuleCategories.State,
        DiagnosticSeverity.Warning,
        "Store is off although an earlier interaction is continued",
        "'store=false' contradicts 'previous_interaction_id': nothing can continue this turn; remove 'Store = false' to go on with the stored "
            + "interaction, or remove 'PreviousInteractionId' and send the earlier steps as input",
        "State is kept either by the service or by the application. A turn that is not stored has no id and ends the chain that it continues.");

    /// <summary>Reports at each assignment of Store; the other locations are those of PreviousInteractionId.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request)
    {
        FlowValue store = request[WireNames.Store];
        FlowValue previous = request[WireNames.PreviousInteractionId];
        if (!store.Is(FlowKinds.False) || !previous.IsNotNull)
            yield break;
        Location[] others = previous.Assignments.Select(a => a.Location).OrderBy(l => l.SourceSpan.Start).ToArray();
        foreach (FlowAssignment assignment in store.Assignments)
            yield return Diagnostic.Create(Descriptor, assignment.Location, additionalLocations: others);
    }
}
