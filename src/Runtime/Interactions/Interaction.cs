using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>An interaction: what was asked of a model or agent, and what came of it.</summary>
public sealed partial record Interaction : WireObject
{
    /// <summary>
    /// Gets the id with which to fetch, cancel, delete or continue it (wire field <c>id</c>). Absent or empty if it is not stored.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Gets where the interaction stands (wire field <c>status</c>). Empty if the service has not said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public InteractionStatus Status { get; init; }

    /// <summary>Gets the model that answered (wire field <c>model</c>).</summary>
    public string? Model { get; init; }

    /// <summary>Gets the agent that answered (wire field <c>agent</c>).</summary>
    public string? Agent { get; init; }

    /// <summary>Gets what was consumed (wire field <c>usage</c>).</summary>
    public Usage? Usage { get; init; }

    /// <summary>Gets the interaction this one continues (wire field <c>previous_interaction_id</c>).</summary>
    public string? PreviousInteractionId { get; init; }

    /// <summary>Gets the environment the agent worked in, if the request had one (wire field <c>environment_id</c>).</summary>
    public string? EnvironmentId { get; init; }

    /// <summary>Gets faults of the service (wire field <c>errors</c>).</summary>
    public IReadOnlyList<InteractionError>? Errors { get; init; }

    /// <summary>Gets the tier that was served (wire field <c>service_tier</c>).</summary>
    public ServiceTier? ServiceTier { get; init; }

    /// <summary>
    /// Gets the token with which to continue, if the status is <see cref="InteractionStatus.RequiresContinuation"/> (wire field
    /// <c>continuation_token</c>).
    /// </summary>
    public string? ContinuationToken { get; init; }

    /// <summary>
    /// Gets the ids of the interactions that this one was put together from, in order, ending with its own (member
    /// <c>continuation_ids</c>). Google's SDKs add it to an answer that they continued; the service does not send it.
    /// </summary>
    public IReadOnlyList<string>? ContinuationIds { get; init; }

    /// <summary>Gets the input, if the service repeats it (wire field <c>input</c>).</summary>
    public InteractionInput? Input { get; init; }

    /// <summary>Gets the instruction, if the service repeats it (wire field <c>system_instruction</c>).</summary>
    public string? SystemInstruction { get; init; }

    /// <summary>Gets the tools, if the service repeats them (wire field <c>tools</c>).</summary>
    public IReadOnlyList<Tool>? Tools { get; init; }

    /// <summary>Gets the settings of generation, if the service repeats them (wire field <c>generation_config</c>).</summary>
    public GenerationConfig? GenerationConfig { get; init; }

    /// <summary>Gets the settings of the agent, if the service repeats them (wire field <c>agent_config</c>).</summary>
    public AgentConfig? AgentConfig { get; init; }

    /// <summary>Gets the forms of output, if the service repeats them (wire field <c>response_format</c>).</summary>
    [JsonConverter(typeof(OneOrManyConverter<ResponseFormat>))]
    public OneOrMany<ResponseFormat>? ResponseFormat { get; init; }

    /// <summary>Gets the environment asked for, if the service repeats it (wire field <c>environment</c>).</summary>
    public EnvironmentChoice? Environment { get; init; }

    /// <summary>Gets whom to notify, if the service repeats it (wire field <c>webhook_config</c>).</summary>
    public WebhookConfig? WebhookConfig { get; init; }

    /// <summary>Gets the safety settings, if the service repeats them (wire field <c>safety_settings</c>).</summary>
    public IReadOnlyList<SafetySetting>? SafetySettings { get; init; }

    /// <summary>Gets the labels of the request (wire field <c>labels</c>).</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>Gets the cached content, if the service repeats it (wire field <c>cached_content</c>). Deprecated.</summary>
    public string? CachedContent { get; init; }

    /// <summary>
    /// Gets the media type of structured output, if the service repeats it (wire field <c>response_mime_type</c>). Deprecated.
    /// </summary>
    public string? ResponseMimeType { get; init; }

    /// <summary>Gets the kinds of output, if the service repeats them (wire field <c>response_modalities</c>). Deprecated.</summary>
    public IReadOnlyList<Modality>? ResponseModalities { get; init; }

    /// <summary>Gets the kind of resource, always <c>interaction</c> (wire field <c>object</c>).</summary>
    [JsonPropertyName("object")]
    public string? ResourceKind { get; init; }
}
