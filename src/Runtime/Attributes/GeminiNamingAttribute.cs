namespace Gemini.Gen;

/// <summary>Sets how C# names become JSON names in the schemas and tools of an assembly.</summary>
/// <param name="policy">The naming policy. Without this attribute it is <see cref="GeminiNamingPolicy.SnakeCase"/>.</param>
/// <remarks>An explicit name ([JsonPropertyName], [GeminiTool(Name = ...)]) always wins.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class GeminiNamingAttribute(GeminiNamingPolicy policy) : Attribute
{
    /// <summary>Gets the naming policy.</summary>
    public GeminiNamingPolicy Policy { get; } = policy;
}

/// <summary>How C# names become JSON names.</summary>
public enum GeminiNamingPolicy
{
    /// <summary><c>MaxResults</c> becomes <c>max_results</c>, as in the API itself.</summary>
    SnakeCase,

    /// <summary><c>MaxResults</c> becomes <c>maxResults</c>.</summary>
    CamelCase,

    /// <summary><c>MaxResults</c> stays <c>MaxResults</c>.</summary>
    Unchanged,
}
