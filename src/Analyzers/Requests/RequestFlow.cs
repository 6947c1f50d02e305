using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What the graphs of one analysed body share: the body itself, its lambdas, and the helper methods it calls.</summary>
internal sealed class RequestFlow
{
    public RequestFlow(RequestTypes types, SemanticModel model, FlowBudget budget, CancellationToken cancellation)
    {
        Kinds = new(model);
        Model = model;
        Budget = budget;
        Cancellation = cancellation;
        // The first that knows an operation decides.
        Recognisers = ImmutableArray.Create<BodyRecogniser>(
            new AnonymousObjectRecogniser(), new JsonNodeRecogniser(), new DictionaryRecogniser(), new PairsRecogniser(), new TypedRecogniser(types),
            new ArgumentsRecogniser(), new JsonTextRecogniser());
    }

    public ImmutableArray<BodyRecogniser> Recognisers { get; }

    public OperationKinds Kinds { get; }

    public SemanticModel Model { get; }

    public FlowBudget Budget { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The graphs of helper methods.</summary>
    public Dictionary<ISymbol, ControlFlowGraph?> Graphs { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>How each body was made.</summary>
    public Dictionary<FlowSite, BodyCreation> Creations { get; } = new();

    /// <summary>Bodies that became a part of something else: the base of a copy, a value inside another body.</summary>
    public HashSet<FlowSite> Parts { get; } = new();

    /// <summary>The bodies that text and content were made of.</summary>
    public Dictionary<FlowSite, FlowSite> Origins { get; } = new();

    /// <summary>Where a body is last changed, as a position in its file.</summary>
    public Dictionary<FlowSite, int> LastWrites { get; } = new();

    /// <summary>Knows the values of fields; null while they are being found out.</summary>
    public FieldFacts? Fields { get; set; }

    /// <summary>Called with each value that is assigned to a field, while they are being found out.</summary>
    public Action<ISymbol, FlowValue, FlowState>? FieldAssigned { get; set; }

    /// <summary>Called where a body leaves, once the fixpoint is known; null before.</summary>
    public Action<FlowSite, RequestSend, FlowState, CallPath?>? Leaves { get; set; }

    /// <summary>The body that text or content was made of; any other body is its own origin.</summary>
    public FlowSite OriginOf(FlowSite site) => Origins.TryGetValue(site, out FlowSite origin) ? origin : site;

    /// <summary>Whether something may change the body that <paramref name="site"/> names after it was made.</summary>
    public bool IsMutable(FlowSite site) => !Creations.TryGetValue(site, out BodyCreation? creation) || creation.Idiom switch
    {
        RequestIdiom.AnonymousObject or RequestIdiom.JsonText or RequestIdiom.Arguments => false,
        RequestIdiom.Typed => creation.Type is not { IsRecord: true } && !SdkTypes.IsRequest(creation.Type),
        _ => true,
    };
}
