using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// A request that creates an interaction. Unset members are not sent. Members that are turn-scoped are not inherited through <see
/// cref="PreviousInteractionId"/>: send them again on every turn.
/// </summary>
public abstract partial record InteractionRequest : WireObject
{
    /// <summary>Gets what to say to the model or agent (wire field <c>input</c>).</summary>
    public InteractionInput? Input { get; init; }

    /// <summary>
    /// Gets the interaction to continue, which must be stored and no longer running (wire field <c>previous_interaction_id</c>). It
    /// brings the history alone, no settings.
    /// </summary>
    public string? PreviousInteractionId { get; init; }

    /// <summary>Gets the instruction above the conversation (wire field <c>system_instruction</c>). Turn-scoped.</summary>
    public string? SystemInstruction { get; init; }

    /// <summary>Gets the tools (wire field <c>tools</c>). Turn-scoped.</summary>
    public IReadOnlyList<Tool>? Tools { get; init; }

    /// <summary>Gets the forms the output shall have, one or several (wire field <c>response_format</c>). Turn-scoped.</summary>
    [JsonConverter(typeof(OneOrManyConverter<ResponseFormat>))]
    public OneOrMany<ResponseFormat>? ResponseFormat { get; init; }

    /// <summary>
    /// Gets a value indicating whether the service keeps the interaction (wire field <c>store</c>). Unset means it does. Without it
    /// the interaction cannot be continued, fetched or run in the background.
    /// </summary>
    public bool? Store { get; init; }

    /// <summary>
    /// Gets a value indicating whether the service answers at once and works on (wire field <c>background</c>). Deep Research needs
    /// it. It excludes <see cref="Store"/> being <see langword="false"/>.
    /// </summary>
    public bool? Background { get; init; }

    /// <summary>Gets how urgently the service works (wire field <c>service_tier</c>).</summary>
    public ServiceTier? ServiceTier { get; init; }

    /// <summary>Gets whom to notify of changes (wire field <c>webhook_config</c>). Needs <see cref="Background"/>.</summary>
    public WebhookConfig? WebhookConfig { get; init; }

    /// <summary>
    /// Gets the environment an agent works in (wire field <c>environment</c>). Turn-scoped, also for the environment of an earlier
    /// turn.
    /// </summary>
    public EnvironmentChoice? Environment { get; init; }

    /// <summary>Gets from which levels on harm is blocked (wire field <c>safety_settings</c>).</summary>
    public IReadOnlyList<SafetySetting>? SafetySettings { get; init; }

    /// <summary>Gets labels of the application's choice, which the response repeats (wire field <c>labels</c>).</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>
    /// Gets the token with which to continue a run whose status is <see cref="InteractionStatus.RequiresContinuation"/> (wire field
    /// <c>continuation_token</c>). With the interaction that gave it as <see cref="PreviousInteractionId"/>, the request has no <see
    /// cref="Input"/>; where that is not stored, it is the same request with the token.
    /// </summary>
    public string? ContinuationToken { get; init; }

    /// <summary>
    /// Gets the media type of structured output (wire field <c>response_mime_type</c>). Deprecated: use <see
    /// cref="TextResponseFormat.MimeType"/>.
    /// </summary>
    public string? ResponseMimeType { get; init; }

    /// <summary>Gets the kinds of output (wire field <c>response_modalities</c>). Deprecated: use <see cref="ResponseFormat"/>.</summary>
    public IReadOnlyList<Modality>? ResponseModalities { get; init; }
}
