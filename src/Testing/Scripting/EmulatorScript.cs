using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The rules, in the order they were added; the first that applies answers.</summary>
internal sealed class EmulatorScript
{
    // By call id or continuation token: what answers them goes back to the rule that gave them, whether or not the client uses stored state.
    private readonly ConcurrentDictionary<string, RuleRound> _callers = new(StringComparer.Ordinal);
    private ImmutableList<EmulatorRule> _rules = [];

    public EmulatorRule Add(Func<EmulatedTurn, bool> applies)
    {
        var rule = new EmulatorRule(applies);
        ImmutableInterlocked.Update(ref _rules, static (rules, added) => rules.Add(added), rule);
        return rule;
    }

    /// <summary>Finds who answers a turn.</summary>
    /// <returns>The rule and which of its answers is due; <see langword="null"/> if no rule applies.</returns>
    public RuleRound? For(EmulatedTurn turn)
    {
        var token = turn.Request.Text("continuation_token") ?? (turn.FunctionResults.Count > 0 ? turn.FunctionResults[0].CallId : null);
        var caller = token is null ? null : _callers.GetValueOrDefault(token);
        if (caller is not null && caller.Rule.HasRound(caller.Round + 1))
            return caller with { Round = caller.Round + 1 };
        // The rule has nothing more to say; taking it afresh would make its calls again.
        return _rules.Find(rule => rule != caller?.Rule && rule.TryTake(turn)) is { } found ? new RuleRound(found, 0) : null;
    }

    public void Remember(RuleRound caller, EmulatedInteraction interaction)
    {
        foreach (var call in interaction.Reply.Steps.Where(step => step.IsType("function_call")))
            _callers[call.Text("id")!] = caller;
        if (ContinuationTokens.Of(interaction) is { } token)
            _callers[token] = caller;
    }
}

/// <summary>A rule, and which of its answers is due.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Round">0 for the answer to the user, then one for each time function results or a continuation token come back.</param>
internal sealed record RuleRound(EmulatorRule Rule, int Round);
