using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A host that an environment may reach.</summary>
public sealed record AllowlistEntry : WireObject
{
    /// <summary>Gets the host; <c>*</c> is a wildcard (wire field <c>domain</c>).</summary>
    public string? Domain { get; init; }

    /// <summary>Gets the name of the stored credential to present (wire field <c>credential</c>).</summary>
    public string? Credential { get; init; }

    /// <summary>Gets the headers to add to each request, by name, in one object or several (wire field <c>transform</c>).</summary>
    [JsonConverter(typeof(OneOrManyConverter<IReadOnlyDictionary<string,string>>))]
    public OneOrMany<IReadOnlyDictionary<string, string>>? Transform { get; init; }
}
