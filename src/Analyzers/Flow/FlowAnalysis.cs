using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>A forward fixpoint over a control flow graph.</summary>
/// <remarks>
/// Exceptional edges are not in the graph. A catch block therefore starts with whatever held anywhere in its try block; a finally
/// block starts knowing nothing, and what it assigns is not followed at all (<see cref="UntrackedVariables"/>).
/// </remarks>
internal static class FlowAnalysis
{
    /// <summary>Larger graphs are not analysed: nothing is reported in them.</summary>
    public const int MaximumBlocks = 2000;

    /// <summary>How often a block may be visited before the analysis gives up; real code needs a handful.</summary>
    public const int MaximumVisitsPerBlock = 64;

    /// <summary>The state on entry to each block that can be reached, by ordinal; null if a cap was hit.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">What holds when it is entered.</param>
    /// <param name="transfer">The state after a block; it tells its last argument the states in between.</param>
    /// <param name="budget">How many blocks may be visited, for this graph and all that <paramref name="transfer"/> enters.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static FlowState?[]? Run(
        ControlFlowGraph graph, FlowState start, Func<BasicBlock, FlowState, Action<FlowState>?, FlowState> transfer, FlowBudget budget, CancellationToken cancellation)
    {
        if (graph.Blocks.Length > MaximumBlocks)
            return null;
        var entries = new FlowState?[graph.Blocks.Length];
        var visits = new int[graph.Blocks.Length];
        var open = new SortedSet<int>();
        Enter(graph.Blocks[0], start);
        foreach (BasicBlock block in graph.Blocks.Where(b => TryRegions.Begins(b, ControlFlowRegionKind.Finally)))
            Enter(block, FlowState.AfterException);

        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            BasicBlock block = graph.Blocks[open.Min];
            open.Remove(block.Ordinal);
            if (++visits[block.Ordinal] > MaximumVisitsPerBlock || !budget.TrySpend())
                return null;
            FlowState exit = transfer(block, entries[block.Ordinal]!, Observer(block));
            if (block.FallThroughSuccessor?.Destination is { } next)
                Enter(next, exit);
            if (block.ConditionalSuccessor?.Destination is { } branch)
                Enter(branch, exit);
        }

        return entries;

        Action<FlowState>? Observer(BasicBlock block)
        {
            int[] handlers = TryRegions.Handlers(block).ToArray();
            return handlers.Length == 0 ? null : state =>
            {
                foreach (int handler in handlers)
                    Enter(graph.Blocks[handler], state);
            };
        }

        void Enter(BasicBlock block, FlowState state)
        {
            FlowState? known = entries[block.Ordinal];
            FlowState joined = known?.Join(state) ?? state;
            if (known is not null && known.HasSameValues(joined))
                return;
            entries[block.Ordinal] = joined;
            open.Add(block.Ordinal);
        }
    }
}
