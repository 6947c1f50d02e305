using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>The agents resource: custom agents under the ids their callers chose.</summary>
internal sealed class AgentStore
{
    private const int UsualPageSize = 50;

    // Reported by a user; the documentation does not list them.
    private static readonly string[] ReservedPrefixes = ["gemini-", "antigravity-", "google-"];

    private readonly ConcurrentDictionary<string, JsonElement> _agents = new(StringComparer.Ordinal);

    public Refusal? Create(JsonElement agent)
    {
        if (RequestShapes.CheckAgent(agent) is { } invalid)
            return invalid;
        var id = agent.Text("id")!;
        if (Array.Exists(ReservedPrefixes, prefix => id.StartsWith(prefix, StringComparison.Ordinal)))
            return Refusal.Invalid($"The agent id '{id}' begins with a name of Google's: {string.Join(", ", ReservedPrefixes)}.");
        return _agents.TryAdd(id, agent) ? null : Refusal.AlreadyExists($"Agent '{id}' already exists.");
    }

    public JsonElement? Find(string id) => _agents.TryGetValue(id, out var agent) ? agent : null;

    public bool Delete(string id) => _agents.TryRemove(id, out _);

    /// <summary>Lists a page; its token is the id that the page before ended with.</summary>
    public JsonObject List(IReadOnlyDictionary<string, string> query)
    {
        var size = int.TryParse(query.GetValueOrDefault("page_size"), CultureInfo.InvariantCulture, out var wanted) && wanted > 0
            ? wanted
            : UsualPageSize;
        var after = query.GetValueOrDefault("page_token") ?? "";
        var rest = _agents.Where(agent => string.CompareOrdinal(agent.Key, after) > 0)
            .OrderBy(agent => agent.Key, StringComparer.Ordinal).ToList();
        var page = new JsonObject { ["agents"] = rest.Take(size).Select(agent => agent.Value).ToArray() };
        if (rest.Count > size)
            page["next_page_token"] = rest[size - 1].Key;
        return page;
    }
}
