namespace Gemini.Gen;

/// <summary>A sandbox described: which files and which network an agent has (wire: <c>environment</c> as an object).</summary>
public sealed record AgentEnvironment : WireObject
{
    /// <summary>Gets the wire field <c>type</c>, always <c>remote</c>.</summary>
    public string Type { get; } = "remote";

    /// <summary>Gets the environment to work in; unset means a fresh one (wire field <c>environment_id</c>).</summary>
    public string? EnvironmentId { get; init; }

    /// <summary>Gets the environment variables by name (wire field <c>env</c>).</summary>
    public IReadOnlyDictionary<string, EnvironmentVariable>? Env { get; init; }

    /// <summary>Gets the network access (wire field <c>network</c>). Unset means all of it.</summary>
    public EnvironmentNetwork? Network { get; init; }

    /// <summary>Gets the files to bring in (wire field <c>sources</c>).</summary>
    public IReadOnlyList<EnvironmentSource>? Sources { get; init; }
}
