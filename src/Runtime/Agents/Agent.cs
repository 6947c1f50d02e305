namespace Gemini.Gen;

/// <summary>A custom agent: a base agent with instructions, tools and an environment of its own (resource <c>agents</c>).</summary>
public sealed record Agent : WireObject
{
    /// <summary>
    /// Gets the id, chosen by who creates the agent (wire field <c>id</c>). Prefixes of Google products (<c>gemini-</c>,
    /// <c>antigravity-</c>, …) are refused.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Gets the agent this one builds on (wire field <c>base_agent</c>).</summary>
    public string? BaseAgent { get; init; }

    /// <summary>Gets what the agent is for (wire field <c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the instruction every run starts with (wire field <c>system_instruction</c>).</summary>
    public string? SystemInstruction { get; init; }

    /// <summary>Gets the tools: code execution, URL context, Google search, functions and MCP servers (wire field <c>tools</c>).</summary>
    public IReadOnlyList<Tool>? Tools { get; init; }

    /// <summary>Gets the environment every run starts with (wire field <c>base_environment</c>).</summary>
    public EnvironmentChoice? BaseEnvironment { get; init; }

    /// <summary>Gets the settings; only <see cref="AntigravityAgentConfig"/> is accepted (wire field <c>agent_config</c>).</summary>
    public AgentConfig? AgentConfig { get; init; }
}
