using System.Text.Json;

namespace Gemini.Gen;

/// <summary>Whom to notify when a background interaction changes. Needs <c>background</c>.</summary>
public sealed record WebhookConfig : WireObject
{
    /// <summary>Gets the addresses to notify (wire field <c>uris</c>).</summary>
    public IReadOnlyList<string>? Uris { get; init; }

    /// <summary>Gets what to send along (wire field <c>user_metadata</c>).</summary>
    public IReadOnlyDictionary<string, JsonElement>? UserMetadata { get; init; }
}
