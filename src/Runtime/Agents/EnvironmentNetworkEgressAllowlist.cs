namespace Gemini.Gen;

/// <summary>The hosts that an environment may reach.</summary>
public sealed record EnvironmentNetworkEgressAllowlist : WireObject
{
    /// <summary>Gets the hosts, or that there are none (wire field <c>allowlist</c>).</summary>
    public NetworkAllowlist? Allowlist { get; init; }
}
