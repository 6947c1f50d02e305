using System.Runtime.CompilerServices;

namespace Gemini.Gen;

/// <summary>
/// A conversation: it keeps the history, re-sends turn-scoped settings with every turn, and runs the functions of its toolsets.
/// </summary>
/// <remarks>
/// One turn at a time: start the next one when the last is over. A turn that fails leaves the conversation where it was, though functions
/// may have run; <see cref="ContinueAsync"/> alone keeps what it has run. Members are virtual, so that tests can replace them.
/// </remarks>
public partial class Conversation
{
    private readonly InteractionsClient _interactions;
    private readonly ConversationOptions _options;
    private readonly InteractionRequest _template;
    private readonly ToolRouter _router;
    private readonly CallRunner _runner;
    private ConversationState _state;
    private int _busy;

    internal Conversation(InteractionsClient interactions, ConversationOptions options, ConversationState? state = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ConversationRules.Check(options);
        _interactions = interactions;
        _options = options;
        _router = new ToolRouter(options.Tools);
        ConversationRules.Check(options, _router);
        _runner = new CallRunner(_router, options, interactions.TimeProvider);
        _template = Template(options, _router.Tools);
        if (state is not null)
            ConversationRules.Check(options, _router, state);
        _state = state ?? new ConversationState { PreviousInteractionId = options.PreviousInteractionId };
        LastInteraction = _state.LastInteraction;
    }

    /// <summary>Initializes a new instance of the <see cref="Conversation"/> class for a mock: its operations must be overridden.</summary>
    protected Conversation()
    {
        _interactions = null!;
        _options = new ConversationOptions();
        _template = new ModelInteractionRequest { Model = "" };
        _router = new ToolRouter([]);
        _runner = new CallRunner(_router, _options, TimeProvider.System);
        _state = new ConversationState();
    }

    /// <summary>Gets the last interaction of the last turn; <see langword="null"/> before the first.</summary>
    public virtual Interaction? LastInteraction { get; private set; }

    /// <summary>
    /// Gets the calls that have no result yet: those of functions without a toolset, and <see cref="PendingApprovals"/>. Run the former
    /// and send a <see cref="FunctionResultStep"/> for each with the next turn; results that are there already are added to them.
    /// </summary>
    public virtual IReadOnlyList<FunctionCall> PendingCalls => _state.PendingCalls;

    /// <summary>
    /// Gets the steps of all turns, the user's included, if the conversation does not store (<see cref="ConversationOptions.Store"/>);
    /// otherwise it is empty, as the service keeps them.
    /// </summary>
    public virtual IReadOnlyList<Step> History => _state.History;

    /// <summary>
    /// Returns where the conversation stands, to take it up later with
    /// <see cref="GeminiClient.StartConversation(ConversationOptions, ConversationState)"/>.
    /// </summary>
    /// <returns>The state after the last turn; one that still runs is not part of it.</returns>
    public virtual ConversationState GetState() => _state with { LastInteraction = LastInteraction };

    /// <summary>Sends a turn and runs the functions the model calls, until it has answered.</summary>
    /// <param name="input">What to send; a string converts implicitly.</param>
    /// <param name="cancellationToken">Cancels the turn and the functions that run.</param>
    /// <returns>
    /// The last interaction of the turn. Its status is <c>requires_action</c> if there are <see cref="PendingCalls"/>.
    /// </returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="ToolRoundLimitException">The model kept calling functions.</exception>
    /// <exception cref="InvalidOperationException">Another turn is still running, or a pending call has no result.</exception>
    public virtual async Task<Interaction> SendAsync(InteractionInput input, CancellationToken cancellationToken = default)
    {
        Enter();
        try
        {
            return await RunAsync(input, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Sends a turn and returns the events of all its interactions as they come, running functions in between.</summary>
    /// <param name="input">What to send; a string converts implicitly.</param>
    /// <param name="cancellationToken">Cancels the turn and the functions that run.</param>
    /// <returns>
    /// The events. When they are over, <see cref="LastInteraction"/> has the last interaction of the turn. The turn counts only if they are
    /// read to the end.
    /// </returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="GeminiStreamException">The stream broke or brought an error.</exception>
    /// <exception cref="ToolRoundLimitException">The model kept calling functions.</exception>
    /// <exception cref="InvalidOperationException">Another turn is still running, or a pending call has no result.</exception>
    public virtual async IAsyncEnumerable<InteractionEvent> SendStreamingAsync(
        InteractionInput input,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Enter();
        try
        {
            await foreach (InteractionEvent next in StreamAsync(input, cancellationToken).ConfigureAwait(false))
                yield return next;
        }
        finally
        {
            Exit();
        }
    }

    private static InteractionRequest Template(ConversationOptions options, IReadOnlyList<Tool> tools)
    {
        InteractionRequest template = options switch
        {
            { Model: { } model, Agent: null } => new ModelInteractionRequest { Model = model, GenerationConfig = options.GenerationConfig },
            { Model: null, Agent: { } agent, GenerationConfig: null } => new AgentInteractionRequest { Agent = agent },
            { Model: null, Agent: not null } =>
                throw new InvalidInteractionRequestException("GenerationConfig is for models, not for agents."),
            _ => throw new InvalidInteractionRequestException("Set exactly one of Model and Agent.", "GEM0205"),
        };
        return template with { SystemInstruction = options.SystemInstruction, Tools = tools.Count == 0 ? null : tools };
    }

    private async Task<Interaction> RunAsync(InteractionInput input, CancellationToken cancellationToken)
    {
        ConversationTurn turn = Start(input);
        Interaction answer;
        do
            answer = await _interactions.CreateAsync(turn.NextRequest(), cancellationToken).ConfigureAwait(false);
        while (await turn.GoesOnAsync(answer, cancellationToken).ConfigureAwait(false));
        Finish(turn, answer);
        return answer;
    }

    private async IAsyncEnumerable<InteractionEvent> StreamAsync(
        InteractionInput input,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ConversationTurn turn = Start(input);
        Interaction answer;
        do
        {
            var accumulator = new InteractionAccumulator();
            IAsyncEnumerable<InteractionEvent> events = _interactions.StreamAsync(turn.NextRequest(), cancellationToken);
            await foreach (InteractionEvent next in events.ConfigureAwait(false))
            {
                accumulator.Add(next);
                yield return next;
            }

            answer = accumulator.ToInteraction();
        }
        while (await turn.GoesOnAsync(answer, cancellationToken).ConfigureAwait(false));
        Finish(turn, answer);
    }

    private ConversationTurn Start(InteractionInput input) => new(_template, _options, _router, _runner, _state, input);

    private void Finish(ConversationTurn turn, Interaction answer)
    {
        LastInteraction = answer;
        if (turn.IsSuccessful)
            _state = turn.State;
    }

    private void Enter()
    {
        if (Interlocked.Exchange(ref _busy, 1) != 0)
        {
            throw new InvalidOperationException(
                "The conversation's last turn is still running: await it before the next, or start another conversation.");
        }
    }

    private void Exit() => Volatile.Write(ref _busy, 0);
}
