using System.Net.Http;

namespace Gemini.Gen;

/// <summary>The calls on interactions that have no body.</summary>
internal static class InteractionPaths
{
    public const string Collection = "interactions";

    public static ApiRequest Get(string id) => new(HttpMethod.Get, Path(id));

    public static ApiRequest GetStream(string id, string? lastEventId) => new(
        HttpMethod.Get,
        Path(id) + "?stream=true" + (lastEventId is null ? "" : "&last_event_id=" + Uri.EscapeDataString(lastEventId)),
        AcceptsEvents: true);

    public static ApiRequest Cancel(string id) => new(HttpMethod.Post, Path(id) + "/cancel");

    public static ApiRequest Delete(string id) => new(HttpMethod.Delete, Path(id));

    private static string Path(string id) => ResourcePath.Of(Collection, id);
}
