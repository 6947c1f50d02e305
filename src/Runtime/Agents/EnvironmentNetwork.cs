using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The network access of an environment (wire field <c>network</c>: a string or an object).</summary>
[JsonConverter(typeof(StringOrObjectConverter<EnvironmentNetwork, EnvironmentNetworkEgressAllowlist>))]
public readonly record struct EnvironmentNetwork : IStringOr<EnvironmentNetwork, EnvironmentNetworkEgressAllowlist>
{
    private readonly object? _value;

    private EnvironmentNetwork(object value) => _value = value;

    /// <summary>Gets <c>disabled</c>: no network.</summary>
    public static EnvironmentNetwork Disabled => new("disabled");

    /// <summary>Gets the mode, if only that is given.</summary>
    public string? Mode => _value as string;

    /// <summary>Gets the hosts that may be reached.</summary>
    public EnvironmentNetworkEgressAllowlist? Egress => _value as EnvironmentNetworkEgressAllowlist;

    object? IStringOr<EnvironmentNetwork, EnvironmentNetworkEgressAllowlist>.Value => _value;

    /// <summary>Takes any string, known or not.</summary>
    /// <param name="value">The string on the wire.</param>
    public static implicit operator EnvironmentNetwork(string value) => new(value);

    /// <summary>Takes an object.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator EnvironmentNetwork(EnvironmentNetworkEgressAllowlist value) => new(value);

    static EnvironmentNetwork IStringOr<EnvironmentNetwork, EnvironmentNetworkEgressAllowlist>.Create(object value) => new(value);
}
