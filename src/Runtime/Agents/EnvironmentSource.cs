namespace Gemini.Gen;

/// <summary>Files to bring into an environment.</summary>
public sealed record EnvironmentSource : WireObject
{
    /// <summary>Gets where they come from (wire field <c>type</c>).</summary>
    public EnvironmentSourceType? Type { get; init; }

    /// <summary>Gets the address: a repository URL, a bucket <c>gs://…</c>, a skill's name (wire field <c>source</c>).</summary>
    public string? Source { get; init; }

    /// <summary>Gets the content of an inline file (wire field <c>content</c>).</summary>
    public string? Content { get; init; }

    /// <summary>Gets the encoding of <see cref="Content"/>: <c>base64</c>, or unset for text (wire field <c>encoding</c>).</summary>
    public string? Encoding { get; init; }

    /// <summary>Gets the absolute path in the environment (wire field <c>target</c>).</summary>
    public string? Target { get; init; }
}
