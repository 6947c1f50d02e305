using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Finds the requests of a body and says what each of them holds where it is used.</summary>
internal static class RequestAnalysis
{
    /// <summary>
    /// The shapes of all requests of a graph and of the lambdas and local functions in it. A request that goes nowhere
    /// and is no other's base has the shape it has at the end.
    /// </summary>
    public static IEnumerable<RequestShape> Shapes(ControlFlowGraph graph, RuntimeTypes types, SemanticModel model, CancellationToken cancellation) =>
        WithNested(graph, cancellation).SelectMany(g => Of(g, types, model, cancellation));

    private static List<RequestShape> Of(ControlFlowGraph graph, RuntimeTypes types, SemanticModel model, CancellationToken cancellation)
    {
        var kinds = new OperationKinds(model);
        HashSet<ISymbol> untracked = UntrackedVariables.Of(graph);
        var shapes = new List<RequestShape>();
        FlowState?[]? entries = FlowAnalysis.Run(graph, new RequestTransfer(types, kinds, untracked, used: null).Apply, cancellation);
        if (entries is null)
            return shapes;

        var used = new HashSet<SyntaxNode>();
        var reporting = new RequestTransfer(types, kinds, untracked, (site, state) =>
        {
            used.Add(site.Syntax);
            shapes.Add(ShapeReader.Read(site, state));
        });
        foreach (BasicBlock block in graph.Blocks)
        {
            if (entries[block.Ordinal] is { } entry)
                reporting.Apply(block, entry);
        }

        if (entries[graph.Blocks.Length - 1] is { } end)
            shapes.AddRange(RequestsIn(end).Where(s => !used.Contains(s.Syntax) && !IsBaseOfAnother(s.Syntax, end)).Select(s => ShapeReader.Read(s, end)));
        return shapes;
    }

    private static IEnumerable<FlowSite> RequestsIn(FlowState state) =>
        state.Values.Values.SelectMany(v => v.SitesOf(FlowSiteKind.Request)).Distinct();

    // What "with" made of it is what counts; the members show it, since a copy keeps the assignments of its base.
    private static bool IsBaseOfAnother(SyntaxNode request, FlowState state) =>
        RequestsIn(state).Any(other => other.Syntax != request
            && RequestMembers.All.Any(m => state[FlowKey.Member(other, m)].Assignments.Any(request.Contains)));

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
