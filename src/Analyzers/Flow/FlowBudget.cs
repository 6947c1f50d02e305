namespace Gemini.Gen.Analyzers.Flow;

/// <summary>Bounds the work for one body, helper methods included: when it is spent, nothing is reported.</summary>
internal sealed class FlowBudget(int visits = FlowBudget.MaximumVisits)
{
    /// <summary>Visits of blocks for one body; a 5,000-line method needs a fraction of it.</summary>
    public const int MaximumVisits = 20_000;

    private int _left = visits;

    /// <summary>Whether the budget was spent before the work was done.</summary>
    public bool IsSpent => _left < 0;

    public bool TrySpend() => --_left >= 0;
}
