namespace Gemini.Gen;

/// <summary>One turn on its way: the requests it takes, and the calls it answers between them.</summary>
/// <param name="template">The turn-scoped settings.</param>
/// <param name="options">The conversation's options.</param>
/// <param name="router">Runs the calls.</param>
/// <param name="start">Where the conversation stands.</param>
/// <param name="input">What the caller sends.</param>
internal sealed class ConversationTurn(
    InteractionRequest template,
    ConversationOptions options,
    ToolRouter router,
    ConversationPosition start,
    InteractionInput input)
{
    private InteractionInput _input = start.Complete(input);
    private int _rounds;

    /// <summary>Gets where the conversation stands after the turn.</summary>
    public ConversationPosition Position { get; private set; } = start with { Calls = [], Results = [] };

    /// <summary>Gets a value indicating whether the turn counts: after a failure the conversation stays where it was.</summary>
    public bool IsSuccessful { get; private set; }

    /// <summary>Returns the next request. It has all turn-scoped settings: the service inherits none of them.</summary>
    public InteractionRequest NextRequest()
    {
        InteractionRequest request = options.Store
            ? template with { Input = _input, PreviousInteractionId = Position.PreviousInteractionId }
            : template with { Input = InteractionInput.FromSteps([.. Position.History, .. _input.Steps]), Store = false };
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
        FunctionCall[] calls = answer.Status == InteractionStatus.RequiresAction ? UnansweredCalls(answer) : [];
        FunctionCall[] own = [.. calls.Where(c => !router.IsLeftToCaller(c))];
        if (own.Length > 0 && _rounds++ >= options.MaxToolRounds)
            throw new ToolRoundLimitException(options.MaxToolRounds, answer);
        FunctionResult[] results = await router.RunAsync(own, cancellationToken).ConfigureAwait(false);
        if (calls.Length > 0 && own.Length == calls.Length)
        {
            _input = InteractionInput.FromSteps([.. results.Select(r => r.ToStep())]);
            return true;
        }

        Position = Position with { Calls = calls, Results = results };
        IsSuccessful = true;
        return false;
    }

    private static FunctionCall[] UnansweredCalls(Interaction answer)
    {
        IReadOnlyList<Step> steps = answer.Steps;
        var answered = steps.OfType<FunctionResultStep>().Select(r => r.CallId).ToHashSet(StringComparer.Ordinal);
        return [.. steps.OfType<FunctionCallStep>().Where(c => c.Id is null || !answered.Contains(c.Id)).Select(c => c.ToFunctionCall())];
    }

    private void Advance(Interaction answer)
    {
        if (!options.Store)
        {
            Position = Position with { History = [.. Position.History, .. _input.Steps, .. answer.Steps] };
            return;
        }

        if (string.IsNullOrEmpty(answer.Id))
        {
            throw new InvalidOperationException(
                "The service returned no interaction id, so the conversation cannot continue. Set ConversationOptions.Store to false.");
        }

        Position = Position with { PreviousInteractionId = answer.Id };
    }
}
