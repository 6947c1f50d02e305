using System.Runtime.CompilerServices;

namespace Gemini.Gen;

/// <summary>
/// A conversation: it keeps the history, re-sends turn-scoped settings with every turn, and runs the functions of its toolsets.
/// </summary>
/// <remarks>
/// One turn at a time: start the next one when the last is over. A turn that fails leaves the conversation where it was, though functions
/// may have run. Members are virtual, so that tests can replace them.
/// </remarks>
public class Conversation
{
    private readonly InteractionsClient _interactions;
    private readonly ConversationOptions _options;
    private readonly InteractionRequest _template;
    private readonly ToolRouter _router;
    private ConversationPosition _position;
    private int _busy;

    internal Conversation(InteractionsClient interactions, ConversationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxToolRounds, nameof(options));
        if (!options.Store && options.PreviousInteractionId is not null)
        {
            throw new InvalidInteractionRequestException(
                "Store = false cannot be combined with PreviousInteractionId: nothing is stored that a turn could continue.", "GEM0201");
        }

        _interactions = interactions;
        _options = options;
        _router = new ToolRouter(options.Tools);
        _template = Template(options, _router.Tools);
        _position = new ConversationPosition { PreviousInteractionId = options.PreviousInteractionId };
    }

    /// <summary>Initializes a new instance of the <see cref="Conversation"/> class for a mock: its operations must be overridden.</summary>
    protected Conversation()
    {
        _interactions = null!;
        _options = new ConversationOptions();
        _template = new ModelInteractionRequest { Model = "" };
        _router = new ToolRouter([]);
        _position = new ConversationPosition();
    }

    /// <summary>Gets the last interaction of the last turn; <see langword="null"/> before the first.</summary>
    public virtual Interaction? LastInteraction { get; private set; }

    /// <summary>
    /// Gets the calls that the caller must answer, because their functions have no toolset: run them and send a
    /// <see cref="FunctionResultStep"/> for each with the next turn. Results of the conversation's own functions are added to them.
    /// </summary>
    public virtual IReadOnlyList<FunctionCall> PendingCalls => _position.PendingCalls;

    /// <summary>
    /// Gets the steps of all turns, the user's included, if the conversation does not store (<see cref="ConversationOptions.Store"/>);
    /// otherwise it is empty, as the service keeps them.
    /// </summary>
    public virtual IReadOnlyList<Step> History => _position.History;

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
            ConversationTurn turn = Start(input);
            Interaction answer;
            do
                answer = await _interactions.CreateAsync(turn.NextRequest(), cancellationToken).ConfigureAwait(false);
            while (await turn.GoesOnAsync(answer, cancellationToken).ConfigureAwait(false));
            Finish(turn, answer);
            return answer;
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

    private ConversationTurn Start(InteractionInput input) => new(_template, _options, _router, _position, input);

    private void Finish(ConversationTurn turn, Interaction answer)
    {
        LastInteraction = answer;
        if (turn.IsSuccessful)
            _position = turn.Position;
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
