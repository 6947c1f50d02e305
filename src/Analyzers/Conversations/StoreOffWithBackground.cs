using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0202: what runs in the background is fetched by its ID, and what is not stored has none.</summary>
internal static class StoreOffWithBackground
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.StoreOffWithBackground,
        RuleCategories.State,
        DiagnosticSeverity.Warning,
        "Store is off although the interaction runs in the background",
        "The service refuses 'store=false' together with 'background=true': a background interaction is fetched by its id, so it has to be stored; remove "
            + "one of the two",
        "A background run answers at once with an id, under which the result is stored. Without storing there is nothing to fetch.");

    /// <summary>Reports at each assignment of store; the other locations are those of background.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request)
    {
        FlowValue store = request[WireNames.Store];
        FlowValue background = request[WireNames.Background];
        if (!store.Is(FlowKinds.False) || !background.Is(FlowKinds.True))
            yield break;
        Location[] others = background.Assignments.Select(a => a.Location).OrderBy(l => l.SourceSpan.Start).ToArray();
        foreach (FlowAssignment assignment in store.Assignments)
            yield return Diagnostic.Create(Descriptor, assignment.Location, additionalLocations: others);
    }
}
