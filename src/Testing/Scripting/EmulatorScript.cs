using System.Collections.Immutable;

namespace Gemini.Gen.Testing;

/// <summary>The rules, in the order they were added; the first that applies answers.</summary>
internal sealed class EmulatorScript
{
    private ImmutableList<EmulatorRule> _rules = [];

    public EmulatorRule Add(Func<EmulatedTurn, bool> applies)
    {
        var rule = new EmulatorRule(applies);
        ImmutableInterlocked.Update(ref _rules, static (rules, added) => rules.Add(added), rule);
        return rule;
    }

    public EmulatorRule? RuleFor(EmulatedTurn turn) => _rules.Find(rule => rule.TryTake(turn));
}
