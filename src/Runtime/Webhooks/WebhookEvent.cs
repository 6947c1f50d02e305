using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// The body of a delivered webhook. It is thin: it names the resource, which is then fetched
/// (<see cref="InteractionsClient.GetAsync"/>). Verify the delivery first (<see cref="WebhookVerifier"/>).
/// </summary>
public sealed record WebhookEvent : WireObject
{
    /// <summary>Gets what happened (wire field <c>type</c>).</summary>
    public WebhookEventType Type { get; init; }

    /// <summary>Gets the version of the format, such as <c>v1</c> (wire field <c>version</c>).</summary>
    public string? Version { get; init; }

    /// <summary>Gets when it happened, in UTC (wire field <c>timestamp</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? Timestamp
    {
        get => WireTime.Parse(WireTimestamp);
        init => WireTimestamp = WireTime.Format(value);
    }

    /// <summary>Gets what it happened to (wire field <c>data</c>).</summary>
    public WebhookEventData? Data { get; init; }

    [JsonInclude]
    [JsonPropertyName("timestamp")]
    internal string? WireTimestamp { get; init; }

    /// <summary>Reads the body of a delivered webhook.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <returns>The event.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static WebhookEvent Parse(ReadOnlySpan<byte> utf8Json) => GeminiJson.Read<WebhookEvent>(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static WebhookEvent Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));
}

/// <summary>The resource that a webhook is about.</summary>
public sealed record WebhookEventData : WireObject
{
    /// <summary>Gets the resource's id, such as that of an interaction (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the code of the error, if it failed (wire field <c>error_code</c>).</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Gets the message of the error, if it failed (wire field <c>error_message</c>).</summary>
    public string? ErrorMessage { get; init; }
}
