using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What a webhook tells (wire field <c>type</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<WebhookEventType>))]
public readonly record struct WebhookEventType(string Value) : IStringValue<WebhookEventType>
{
    /// <summary>Gets <c>interaction.completed</c>: a background run is done.</summary>
    public static WebhookEventType InteractionCompleted => new("interaction.completed");

    /// <summary>Gets <c>interaction.failed</c>: a background run ended with an error.</summary>
    public static WebhookEventType InteractionFailed => new("interaction.failed");

    /// <summary>Gets <c>interaction.cancelled</c>: a background run was cancelled.</summary>
    public static WebhookEventType InteractionCancelled => new("interaction.cancelled");

    /// <summary>Gets <c>interaction.requires_action</c>: a background run waits, mostly for function results.</summary>
    public static WebhookEventType InteractionRequiresAction => new("interaction.requires_action");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator WebhookEventType(string value) => new(value);

    static WebhookEventType IStringValue<WebhookEventType>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
