using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The environment an agent works in (wire field <c>environment</c>: a string or an object).</summary>
[JsonConverter(typeof(StringOrObjectConverter<EnvironmentChoice, AgentEnvironment>))]
public readonly record struct EnvironmentChoice : IStringOr<EnvironmentChoice, AgentEnvironment>
{
    private readonly object? _value;

    private EnvironmentChoice(object value) => _value = value;

    /// <summary>Gets <c>remote</c>: a fresh sandbox.</summary>
    public static EnvironmentChoice Remote => new("remote");

    /// <summary>Gets <c>remote</c> or the id of an existing environment, if only that is given.</summary>
    public string? Id => _value as string;

    /// <summary>Gets the environment described.</summary>
    public AgentEnvironment? Description => _value as AgentEnvironment;

    object? IStringOr<EnvironmentChoice, AgentEnvironment>.Value => _value;

    /// <summary>Takes any string, known or not.</summary>
    /// <param name="value">The string on the wire.</param>
    public static implicit operator EnvironmentChoice(string value) => new(value);

    /// <summary>Takes an object.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator EnvironmentChoice(AgentEnvironment value) => new(value);

    static EnvironmentChoice IStringOr<EnvironmentChoice, AgentEnvironment>.Create(object value) => new(value);
}
