namespace Gemini.Gen.Analyzers.Flow;

/// <summary>Bounds the work for one body, helper methods included: when it is spent, nothing is reported.</summary>
internal sealed class FlowBudget(int visits = FlowBudget.MaximumVisits)
{
    /// <summary>Visits of blocks for one body, long blocks counted as several; a 5,000-line method needs a fraction of it.</summary>
    public const int MaximumVisits = 20_000;

    // What takes as long as a visit by itself.
    private const int Operations = 32;

    private int _left = visits;

    /// <summary>Whether the budget was spent before the work was done.</summary>
    public bool IsSpent => _left < 0;

    /// <summary>Takes a visit from what is left; false if there was not enough.</summary>
    /// <param name="operations">How many operations the block has.</param>
    public bool TrySpend(int operations = 0) => (_left -= 1 + (operations / Operations)) >= 0;
}
