namespace Gemini.Gen;

/// <summary>What is known of an operation before it begins.</summary>
/// <param name="Kind">One of <see cref="OperationKind"/>.</param>
/// <param name="Request">The request, if the operation creates an interaction.</param>
/// <param name="InteractionId">The interaction's id, if it exists already.</param>
/// <param name="Streams">Whether events are asked for.</param>
internal readonly record struct OperationInfo(string Kind, InteractionRequest? Request, string? InteractionId, bool Streams)
{
    /// <summary>Gets the model's id, if the request names one.</summary>
    public string? Model => (Request as ModelInteractionRequest)?.Model;

    /// <summary>Gets the agent's id, if the request names one or the operation is on one.</summary>
    public string? Agent => CustomAgent ?? (Request as AgentInteractionRequest)?.Agent;

    /// <summary>Gets the id of the custom agent that is created, read or deleted.</summary>
    public string? CustomAgent { get; init; }

    /// <summary>
    /// Gets a value indicating whether the interaction's outcome is the operation's: its tokens count, its failure is an error. Reading a
    /// stored interaction again must not count its tokens again.
    /// </summary>
    public bool HasOutcome => Kind is OperationKind.Chat or OperationKind.InvokeAgent or OperationKind.Wait;

    /// <summary>Describes a call that creates an interaction.</summary>
    public static OperationInfo Create(InteractionRequest request, bool streams) => request.Background == true && !streams
        ? new(OperationKind.Start, request, null, streams)
        : Run(request, streams);

    /// <summary>Describes work that is waited for, over one call or several.</summary>
    public static OperationInfo Run(InteractionRequest request, bool streams = false) =>
        new(request is AgentInteractionRequest ? OperationKind.InvokeAgent : OperationKind.Chat, request, null, streams);

    /// <summary>Describes a call on an interaction that exists.</summary>
    public static OperationInfo On(string? interactionId, string kind, bool streams = false) => new(kind, null, interactionId, streams);

    /// <summary>Describes a call on custom agents.</summary>
    public static OperationInfo OnAgent(string? agentId, string kind) =>
        new(kind, null, null, Streams: false) { CustomAgent = string.IsNullOrEmpty(agentId) ? null : agentId };
}
