using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What the graphs of one analysed body share: the body itself, its lambdas, and the helper methods it calls.</summary>
internal sealed class RequestFlow
{
    public static readonly ImmutableHashSet<ISymbol> NoSymbols = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    private readonly RequestFile _file;
    private readonly Dictionary<IOperation, BodyCreation?> _creations = new();
    private readonly Dictionary<ControlFlowGraph, UntrackedVariables> _untracked = new();

    public RequestFlow(RequestFile file, FlowBudget budget, CancellationToken cancellation)
    {
        _file = file;
        Kinds = new(file, cancellation);
        Budget = budget;
        Cancellation = cancellation;
    }

    public ImmutableArray<BodyRecogniser> Recognisers => _file.Recognisers;

    public OperationKinds Kinds { get; }

    public SemanticModel Model => _file.Model;

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

    /// <summary>How helper methods and local functions came out when they were last entered from a call.</summary>
    public Dictionary<CallPath, HelperRun> Runs { get; } = new();

    /// <summary>The body that the operation makes, or null.</summary>
    public BodyCreation? CreationBy(IOperation operation)
    {
        if (!BodyRecogniser.MayCreate(operation.Kind))
            return null;
        if (!_creations.TryGetValue(operation, out BodyCreation? creation))
            _creations.Add(operation, creation = Recognisers.Select(r => r.Creation(operation)).FirstOrDefault(static c => c is not null));
        return creation;
    }

    /// <summary>The variables of a graph that cannot be followed.</summary>
    public UntrackedVariables UntrackedIn(ControlFlowGraph graph)
    {
        if (!_untracked.TryGetValue(graph, out UntrackedVariables? found))
            _untracked.Add(graph, found = UntrackedVariables.Of(graph, Cancellation));
        return found;
    }

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
