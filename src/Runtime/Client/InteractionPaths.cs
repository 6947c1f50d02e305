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

    /// <summary>Ids are opaque, so they are escaped whole. The two that no escaping can save from path normalisation are refused.</summary>
    private static string Path(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id is "." or "..")
            throw new ArgumentException($"'{id}' is not an interaction id.", nameof(id));
        return $"{Collection}/{Uri.EscapeDataString(id)}";
    }
}
