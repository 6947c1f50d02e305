namespace Gemini.Gen;

/// <summary>A request that creates an interaction with an agent.</summary>
public sealed record AgentInteractionRequest : InteractionRequest
{
    /// <summary>
    /// Gets the id of the agent: one of Google's, or of a custom <see cref="Gemini.Gen.Agent"/> (wire field <c>agent</c>).
    /// </summary>
    public required string Agent { get; init; }

    /// <summary>Gets the settings of the agent (wire field <c>agent_config</c>). Turn-scoped.</summary>
    public AgentConfig? AgentConfig { get; init; }
}
