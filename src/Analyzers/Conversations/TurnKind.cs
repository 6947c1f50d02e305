using Gemini.Gen.Analyzers.Requests;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Tells turns of models from turns of agents, which may follow each other in one chain.</summary>
internal static class TurnKind
{
    /// <summary>Whether nothing says that one turn is a model's and the other an agent's.</summary>
    public static bool AreAlike(RequestShape one, RequestShape other) => IsOfAgent(one) == IsOfAgent(other);

    /// <summary>Whether an agent is asked; null where the code supports both.</summary>
    public static bool? IsOfAgent(RequestShape turn) =>
        turn[WireNames.Agent].IsNotNull || turn.Type?.Name.IndexOf("Agent", StringComparison.Ordinal) >= 0 ? true
        : turn[WireNames.Agent].IsAbsent ? false
        : null;
}
