using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Finds the bodies that some code makes and says what each of them holds where it leaves.</summary>
internal static class RequestAnalysis
{
    /// <summary>
    /// The shapes of all bodies of a graph and of the lambdas and local functions in it. One that goes nowhere and is no part of another has
    /// the shape it has at the end.
    /// </summary>
    public static IReadOnlyList<RequestShape> Shapes(ControlFlowGraph graph, RequestTypes types, SemanticModel model, CancellationToken cancellation)
    {
        var evidence = new EvidenceReader(EndpointText.Around(graph.OriginalOperation.Syntax, cancellation));
        var budget = new FlowBudget();
        return WithNested(graph, cancellation).SelectMany(g => Of(g, new RequestFlow(types, model, budget, cancellation), evidence)).ToList();
    }

    private static List<RequestShape> Of(ControlFlowGraph graph, RequestFlow flow, EvidenceReader evidence)
    {
        var shapes = new List<RequestShape>();
        var transfer = new RequestTransfer(flow, graph, path: null);
        FlowState?[]? entries = FlowAnalysis.Run(graph, FlowState.Empty, transfer.Apply, flow.Budget, flow.Cancellation);
        if (entries is null)
            return shapes;

        var reader = new ShapeReader(flow, evidence);
        var left = new HashSet<FlowSite>();
        flow.Leaves = (site, send, state) => Add(site, send, state);
        foreach (BasicBlock block in graph.Blocks)
        {
            if (entries[block.Ordinal] is { } entry)
                transfer.Apply(block, entry, observe: null);
        }

        flow.Leaves = null;
        if (entries[graph.Blocks.Length - 1] is { } end)
        {
            foreach (FlowSite site in end.Objects.Keys.Where(s => s.Kind == FlowSiteKind.Request && !left.Contains(s) && !flow.Parts.Contains(s)).ToArray())
                Add(site, new(SendKind.Kept, null), end);
        }

        return shapes;

        void Add(FlowSite site, RequestSend send, FlowState state)
        {
            left.Add(site);
            if (reader.Read(site, send, state) is { } shape)
                shapes.Add(shape);
        }
    }

    private static IEnumerable<ControlFlowGraph> WithNested(ControlFlowGraph graph, CancellationToken cancellation)
    {
        yield return graph;
        foreach (IMethodSymbol function in graph.LocalFunctions)
        {
            foreach (ControlFlowGraph nested in WithNested(graph.GetLocalFunctionControlFlowGraph(function, cancellation), cancellation))
                yield return nested;
        }

        foreach (IFlowAnonymousFunctionOperation lambda in graph.Blocks.SelectMany(b => b.Operations.Append(b.BranchValue))
            .Where(o => o is not null).SelectMany(o => o!.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
        {
            foreach (ControlFlowGraph nested in WithNested(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), cancellation))
                yield return nested;
        }
    }
}
