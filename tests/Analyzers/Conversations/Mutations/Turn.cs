namespace Gemini.Gen.Analyzers.Tests.Conversations.Mutations;

/// <summary>What one turn of a generated conversation sets.</summary>
internal sealed record Turn(string? Previous, bool StoresNot = false, bool Tools = true, bool System = true, bool Config = true)
{
    /// <summary>The members by their wire names, with the C# expression of each value.</summary>
    public IEnumerable<(string Name, string Value)> Members(bool hasConfig = true)
    {
        yield return ("model", "\"gemini-3.8-flash\"");
        yield return ("input", "\"Hi\"");
        if (Previous is not null)
            yield return ("previous_interaction_id", Previous);
        if (StoresNot)
            yield return ("store", "false");
        if (Tools)
            yield return ("tools", "tools");
        if (System)
            yield return ("system_instruction", "\"Be brief.\"");
        if (Config && hasConfig)
            yield return ("generation_config", "config");
    }
}
