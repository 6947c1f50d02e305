using System.Globalization;

namespace Gemini.Gen;

/// <summary>The calls on custom agents.</summary>
internal static class AgentPaths
{
    private const string Collection = "agents";

    public static ApiRequest Create(Agent agent) => new(HttpMethod.Post, Collection, GeminiJson.Write(agent).ToArray());

    public static ApiRequest List(AgentListOptions options)
    {
        var query = new List<string>();
        if (options.PageSize is { } size)
            query.Add("page_size=" + size.ToString(CultureInfo.InvariantCulture));
        if (options.PageToken is { Length: > 0 } token)
            query.Add("page_token=" + Uri.EscapeDataString(token));
        if (options.Parent is { Length: > 0 } parent)
            query.Add("parent=" + Uri.EscapeDataString(parent));
        return new(HttpMethod.Get, query.Count == 0 ? Collection : $"{Collection}?{string.Join('&', query)}");
    }

    public static ApiRequest Get(string id) => new(HttpMethod.Get, ResourcePath.Of(Collection, id));

    public static ApiRequest Delete(string id) => new(HttpMethod.Delete, ResourcePath.Of(Collection, id));
}
