namespace Gemini.Gen;

/// <summary>What a conversation sends with every turn. Exactly one of <see cref="Model"/> and <see cref="Agent"/> must be set.</summary>
public sealed record ConversationOptions
{
    /// <summary>Gets the model's id, such as a constant of <c>GeminiModels</c> (wire field <c>model</c>).</summary>
    public string? Model { get; init; }

    /// <summary>Gets the agent's id, such as a constant of <c>GeminiAgents</c> (wire field <c>agent</c>).</summary>
    public string? Agent { get; init; }

    /// <summary>Gets the system instruction (wire field <c>system_instruction</c>).</summary>
    public string? SystemInstruction { get; init; }

    /// <summary>
    /// Gets the tools the model may use (wire field <c>tools</c>): single tools, and toolsets whose functions the conversation runs. A
    /// <see cref="FunctionTool"/> on its own has no code to run, so its calls come back to the caller.
    /// </summary>
    public IReadOnlyList<IToolSource> Tools { get; init; } = [];

    /// <summary>
    /// Gets where the tools' services come from (<see cref="GeminiServiceAttribute"/>, <see cref="GeminiToolset.FromServices"/>): the
    /// application's provider, or that of a scope, which has to live as long as the conversation. None by default. Parallel calls
    /// share it: set <see cref="ParallelCalls"/> to false if scoped services cannot be used at the same time.
    /// </summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Gets the generation settings (wire field <c>generation_config</c>). Models only.</summary>
    public GenerationConfig? GenerationConfig { get; init; }

    /// <summary>
    /// Gets a value indicating whether the service stores the interactions (wire field <c>store</c>), <see langword="true"/> by default: a
    /// turn then names the one before it. With <see langword="false"/> nothing is stored, and every turn sends the whole history.
    /// </summary>
    public bool Store { get; init; } = true;

    /// <summary>Gets the id of a stored interaction that the conversation continues (wire field <c>previous_interaction_id</c>).</summary>
    public string? PreviousInteractionId { get; init; }

    /// <summary>
    /// Gets how often, within one turn, the model may call functions and get their results; 10 by default. Parallel calls are one round.
    /// </summary>
    public int MaxToolRounds { get; init; } = 10;

    /// <summary>
    /// Gets a value indicating whether parallel calls run at the same time, <see langword="true"/> by default, each on a thread of its
    /// own until it awaits; otherwise one after the other, in the model's order. Set it to false for functions that are not thread-safe.
    /// </summary>
    public bool ParallelCalls { get; init; } = true;

    /// <summary>
    /// Gets how long one function may run; no limit by default. A tool may have a limit of its own
    /// (<see cref="GeminiToolAttribute.TimeoutSeconds"/>): the shorter one counts. When it is over, the function's token is cancelled and
    /// the model gets an error result that says so, whether the function heeds the token or not.
    /// </summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>
    /// Gets how strictly generated toolsets read the model's arguments; <see langword="null"/>, the default, for
    /// <see cref="SchemaReadOptions.Strict"/>. What was repaired is in <see cref="FunctionResult.Repairs"/>.
    /// </summary>
    public SchemaReadOptions? ReadOptions { get; init; }

    /// <summary>
    /// Gets the rule which calls need approval: by default all if there is <see cref="ApproveCall"/>, else none. Calls of tools with
    /// <see cref="GeminiToolAttribute.RequiresApproval"/> need it whatever the rule says. Calls that need it and have nobody to ask are
    /// deferred (<see cref="ToolApproval.Defer"/>).
    /// </summary>
    public Func<FunctionCall, bool>? NeedsApproval { get; init; }

    /// <summary>
    /// Gets a function that decides on calls that need approval, before they run. It is asked about one call after the other, before the
    /// first of a round runs. If it throws, the turn fails.
    /// </summary>
    public Func<FunctionCall, CancellationToken, ValueTask<ToolApproval>>? ApproveCall { get; init; }

    /// <summary>
    /// Gets a function that completes every request before it is sent, for settings that have no property here:
    /// <c>request =&gt; request with { ServiceTier = ServiceTier.Flex }</c>.
    /// </summary>
    public Func<InteractionRequest, InteractionRequest>? ConfigureRequest { get; init; }

    /// <summary>Names model or agent alone: the system instruction belongs in no log by accident.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() => $"{nameof(ConversationOptions)} {{ Model = {Model}, Agent = {Agent} }}";
}
