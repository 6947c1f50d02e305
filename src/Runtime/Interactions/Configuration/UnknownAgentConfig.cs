namespace Gemini.Gen;

/// <summary>Settings of an agent that this version does not know. They are kept as they came and are sent back so.</summary>
public sealed record UnknownAgentConfig : AgentConfig, IRawCase
{
    /// <summary>Initializes a new instance of the <see cref="UnknownAgentConfig"/> class.</summary>
    /// <param name="json">The JSON, sent as it is.</param>
    public UnknownAgentConfig(RawJson json) => (Json, Type) = (json, Discriminator.Of(json, "type"u8));

    /// <summary>Gets the wire field <c>type</c>; empty if there is none.</summary>
    public override string Type { get; }

    /// <summary>Gets the JSON.</summary>
    public RawJson Json { get; }
}
