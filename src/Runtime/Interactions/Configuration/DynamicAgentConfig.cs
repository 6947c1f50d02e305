namespace Gemini.Gen;

/// <summary>
/// The settings of an agent that defines its own (wire: <c>{"type":"dynamic"}</c>). Put them into <see
/// cref="WireObject.AdditionalMembers"/>.
/// </summary>
public sealed record DynamicAgentConfig : AgentConfig
{
    /// <inheritdoc/>
    public override string Type => "dynamic";
}
