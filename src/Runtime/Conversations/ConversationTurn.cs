namespace Gemini.Gen;

/// <summary>One turn on its way: the requests it takes, and the calls it answers between them.</summary>
/// <param name="template">The turn-scoped settings.</param>
/// <param name="options">The conversation's options.</param>
/// <param name="router">Knows the functions.</param>
/// <param name="runner">Runs the calls.</param>
/// <param name="start">Where the conversation stands.</param>
/// <param name="input">What the caller sends.</param>
internal sealed class ConversationTurn(
    InteractionRequest template,
    ConversationOptions options,
    ToolRouter router,
    CallRunner runner,
    ConversationState start,
    InteractionInput input)
{
    private InteractionInput _input = CallAnswers.Complete(start.Calls, input);
    private int _rounds;

    /// <summary>Gets where the conversation stands after the turn.</summary>
    public ConversationState State { get; private set; } = start with { Calls = [] };

    /// <summary>Gets a value indicating whether the turn counts: after a failure the conversation stays where it was.</summary>
    public bool IsSuccessful { get; private set; }

    /// <summary>Returns the next request. It has all turn-scoped settings: the service inherits none of them.</summary>
    public InteractionRequest NextRequest()
    {
        InteractionRequest request = options.Store
            ? template with { Input = _input, PreviousInteractionId = State.PreviousInteractionId }
            : template with { Input = InteractionInput.FromSteps([.. State.History, .. _input.Steps]), Store = false };
        request = options.ConfigureRequest?.Invoke(request) ?? request;
        return request.Background == true
            ? throw new InvalidInteractionRequestException("A conversation cannot run turns in the background: use RunInBackgroundAsync.")
            : request;
    }

    /// <summary>Takes an answer and runs the calls it contains.</summary>
    /// <returns>Whether the turn goes on with another request.</returns>
    public async Task<bool> GoesOnAsync(Interaction answer, CancellationToken cancellationToken)
    {
        if (answer.Status == InteractionStatus.Failed || answer.Status == InteractionStatus.Cancelled)
            return false;
        Advance(answer);
        ConversationCall[] round = answer.Status == InteractionStatus.RequiresAction ? UnansweredCalls(answer) : [];
        if (round.Any(c => !router.IsLeftToCaller(c.Call)) && _rounds++ >= options.MaxToolRounds)
            throw new ToolRoundLimitException(options.MaxToolRounds, answer);
        await runner.AnswerAsync(round, runner.DecideAsync, cancellationToken).ConfigureAwait(false);
        if (round.Length > 0 && round.All(c => c.Result is not null))
        {
            _input = CallAnswers.Complete(round, InteractionInput.FromSteps([]));
            return true;
        }

        State = State with { Calls = round };
        IsSuccessful = true;
        return false;
    }

    private static ConversationCall[] UnansweredCalls(Interaction answer)
    {
        IReadOnlyList<Step> steps = answer.Steps;
        var answered = steps.OfType<FunctionResultStep>().Select(r => r.CallId).ToHashSet(StringComparer.Ordinal);
        IEnumerable<FunctionCallStep> calls = steps.OfType<FunctionCallStep>().Where(c => c.Id is null || !answered.Contains(c.Id));
        return [.. calls.Select(c => new ConversationCall(c))];
    }

    private void Advance(Interaction answer)
    {
        if (!options.Store)
        {
            State = State with { History = [.. State.History, .. _input.Steps, .. answer.Steps] };
            return;
        }

        if (string.IsNullOrEmpty(answer.Id))
        {
            throw new InvalidOperationException(
                "The service returned no interaction id, so the conversation cannot continue. Set ConversationOptions.Store to false.");
        }

        State = State with { PreviousInteractionId = answer.Id };
    }
}
