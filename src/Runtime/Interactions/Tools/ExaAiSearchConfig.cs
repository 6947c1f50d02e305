using System.Text;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>How a <see cref="RetrievalTool"/> searches with Exa.</summary>
public sealed record ExaAiSearchConfig : WireObject
{
    /// <summary>Gets the key for Exa (wire field <c>api_key</c>).</summary>
    public string? ApiKey { get; init; }

    /// <summary>Gets further settings, passed to Exa (wire field <c>custom_config</c>).</summary>
    public IReadOnlyDictionary<string, JsonElement>? CustomConfig { get; init; }

    /// <summary>Hides the key, so that it cannot get into logs by way of <see cref="object.ToString"/>.</summary>
    /// <param name="builder">Where to print.</param>
    /// <returns>Always <see langword="true"/>.</returns>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ApiKey = ***");
        return true;
    }
}
