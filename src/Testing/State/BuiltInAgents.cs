namespace Gemini.Gen.Testing;

/// <summary>Google's own agents, by the family their IDs name. Versions come and go, families stay.</summary>
internal static class BuiltInAgents
{
    public static bool IsDeepResearch(string agent) => agent.StartsWith("deep-research", StringComparison.Ordinal);

    public static bool IsAntigravity(string agent) => agent.StartsWith("antigravity", StringComparison.Ordinal);

    public static bool Has(string agent) =>
        IsDeepResearch(agent) || IsAntigravity(agent) || agent.StartsWith("code-mender", StringComparison.Ordinal);
}
