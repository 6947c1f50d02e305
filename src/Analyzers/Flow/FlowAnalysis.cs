using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>A forward fixpoint over a control flow graph.</summary>
/// <remarks>
/// Exceptional edges are not in the graph. A handler therefore starts knowing nothing, and what a finally block assigns
/// is not followed at all (<see cref="UntrackedVariables"/>).
/// </remarks>
internal static class FlowAnalysis
{
    /// <summary>Larger graphs are not analysed: nothing is reported in them.</summary>
    public const int MaximumBlocks = 2000;

    /// <summary>How often a block may be visited before the analysis gives up; real code needs a handful.</summary>
    public const int MaximumVisitsPerBlock = 64;

    /// <summary>The state on entry to each block that can be reached, by ordinal; null if the graph is too large.</summary>
    public static FlowState?[]? Run(ControlFlowGraph graph, Func<BasicBlock, FlowState, FlowState> transfer, CancellationToken cancellation)
    {
        if (graph.Blocks.Length > MaximumBlocks)
            return null;
        var entries = new FlowState?[graph.Blocks.Length];
        var visits = new int[graph.Blocks.Length];
        var open = new SortedSet<int>();
        Enter(graph.Blocks[0], FlowState.Empty);
        foreach (BasicBlock block in graph.Blocks.Where(IsHandler))
            Enter(block, FlowState.AfterException);

        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            BasicBlock block = graph.Blocks[open.Min];
            open.Remove(block.Ordinal);
            if (++visits[block.Ordinal] > MaximumVisitsPerBlock)
                return null;
            FlowState exit = transfer(block, entries[block.Ordinal]!);
            if (block.FallThroughSuccessor?.Destination is { } next)
                Enter(next, exit);
            if (block.ConditionalSuccessor?.Destination is { } branch)
                Enter(branch, exit);
        }

        return entries;

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

    private static bool IsHandler(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
                return true;
        }

        return false;
    }
}
