namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="AgentConfig"/> apart.</summary>
internal sealed class AgentConfigConverter()
    : UnionConverter<AgentConfig>(
        new UnionCase<AgentConfig, DynamicAgentConfig>("dynamic"u8),
        new UnionCase<AgentConfig, DeepResearchAgentConfig>("deep-research"u8),
        new UnionCase<AgentConfig, AntigravityAgentConfig>("antigravity"u8),
        new UnionCase<AgentConfig, CodeMenderAgentConfig>("code-mender"u8))
{
    private protected override AgentConfig ReadOther(RawJson json) => new UnknownAgentConfig(json);
}
