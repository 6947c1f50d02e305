using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;

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

    /// <summary>How each body was made.</summary>
    public Dictionary<FlowSite, BodyCreation> Creations { get; } = new();

    /// <summary>Bodies that became a part of something else: the base of a copy, a value inside another body.</summary>
    public HashSet<FlowSite> Parts { get; } = new();

    /// <summary>Called where a body leaves, once the fixpoint is known; null before.</summary>
    public Action<FlowSite, RequestSend, FlowState>? Leaves { get; set; }

    /// <summary>Whether something may change the body that <paramref name="site"/> names after it was made.</summary>
    public bool IsMutable(FlowSite site) => !Creations.TryGetValue(site, out BodyCreation? creation) || creation.Idiom switch
    {
        RequestIdiom.AnonymousObject or RequestIdiom.JsonText or RequestIdiom.Arguments => false,
        RequestIdiom.Typed => creation.Type is not { IsRecord: true } && !SdkTypes.IsRequest(creation.Type),
        _ => true,
    };
}
