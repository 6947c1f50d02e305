using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The status changed (wire: <c>interaction.status_update</c>). May come anywhere in a stream.</summary>
public sealed record InteractionStatusUpdateEvent : InteractionEvent
{
    /// <summary>Gets the interaction's id; absent if it is not stored (wire field <c>interaction_id</c>).</summary>
    public string? InteractionId { get; init; }

    /// <summary>Gets the new status (wire field <c>status</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public InteractionStatus Status { get; init; }

    /// <summary>
    /// Gets the token with which to continue a run whose status is <see cref="InteractionStatus.RequiresContinuation"/> (wire field
    /// <c>continuation_token</c>).
    /// </summary>
    public string? ContinuationToken { get; init; }

    /// <summary>Gets what was consumed so far (wire field <c>usage</c>).</summary>
    public Usage? Usage { get; init; }

    private protected override string CurrentEventType => "interaction.status_update";
}
