using System.Collections.Immutable;
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
    /// <param name="transfer">What its operations do.</param>
    /// <param name="budget">How many blocks may be visited, for this graph and all that <paramref name="transfer"/> enters.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static FlowState?[]? Run(ControlFlowGraph graph, FlowState start, IFlowTransfer transfer, FlowBudget budget, CancellationToken cancellation)
    {
        if (graph.Blocks.Length > MaximumBlocks)
            return null;
        var entries = new FlowState?[graph.Blocks.Length];
        var visits = new int[graph.Blocks.Length];
        // Blocks are numbered in the order of the source, so that the lowest open one seldom depends on a higher one.
        var isOpen = new bool[graph.Blocks.Length];
        int lowest = 0;
        Enter(0, start);
        foreach (BasicBlock block in graph.Blocks)
        {
            if (TryRegions.Begins(block, ControlFlowRegionKind.Finally))
                Enter(block.Ordinal, FlowState.AfterException);
        }

        for (lowest = 0; lowest < isOpen.Length; lowest++)
        {
            if (!isOpen[lowest])
                continue;
            cancellation.ThrowIfCancellationRequested();
            BasicBlock block = graph.Blocks[lowest];
            isOpen[lowest] = false;
            if (++visits[block.Ordinal] > MaximumVisitsPerBlock || !budget.TrySpend(block.Operations.Length))
                return null;
            FlowState exit = transfer.Apply(block, entries[block.Ordinal]!, Observer(block));
            bool isTested = block.ConditionKind != ControlFlowConditionKind.None;
            bool jumpsIfTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (block.FallThroughSuccessor is { Destination: { } next } onward)
                Enter(next.Ordinal, transfer.Leave(onward, isTested ? transfer.Refine(block, exit, !jumpsIfTrue) : exit));
            if (block.ConditionalSuccessor is { Destination: { } branch } jump)
                Enter(branch.Ordinal, transfer.Leave(jump, transfer.Refine(block, exit, jumpsIfTrue)));
        }

        return entries;

        Action<FlowState>? Observer(BasicBlock block)
        {
            ImmutableArray<int> handlers = TryRegions.Handlers(block);
            return handlers.IsEmpty ? null : state =>
            {
                foreach (int handler in handlers)
                    Enter(handler, state);
            };
        }

        void Enter(int block, FlowState state)
        {
            FlowState? known = entries[block];
            FlowState joined = known?.Join(state) ?? state;
            if (ReferenceEquals(known, joined))
                return;
            entries[block] = joined;
            isOpen[block] = true;
            // Back to the head of a loop; the loop above adds one.
            lowest = Math.Min(lowest, block - 1);
        }
    }
}
