namespace Gemini.Gen;

/// <summary>The value of an environment variable, or where it comes from.</summary>
public sealed record EnvVar : WireObject
{
    /// <summary>Gets the value (wire field <c>value</c>).</summary>
    public string? Value { get; init; }

    /// <summary>Gets the name of the stored credential that holds the value (wire field <c>credential</c>).</summary>
    public string? Credential { get; init; }
}
