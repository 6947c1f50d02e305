namespace Gemini.Gen;

/// <summary>Where a conversation stands between two turns. Immutable, so that a turn that fails changes nothing.</summary>
internal sealed record ConversationPosition
{
    /// <summary>The interaction that the next turn continues, if the service keeps the history.</summary>
    public string? PreviousInteractionId { get; init; }

    /// <summary>The steps so far, as sent and as received, if the service keeps nothing.</summary>
    public IReadOnlyList<Step> History { get; init; } = [];

    /// <summary>All calls of a round that the caller must complete; empty otherwise.</summary>
    public IReadOnlyList<FunctionCall> Calls { get; init; } = [];

    /// <summary>The results of those calls that have run already.</summary>
    public IReadOnlyList<FunctionResult> Results { get; init; } = [];

    /// <summary>The calls the caller must answer.</summary>
    public IReadOnlyList<FunctionCall> PendingCalls => [.. Calls.Where(c => !Results.Any(r => r.CallId == c.Id))];

    /// <summary>
    /// Completes the caller's input with the results that are there already: the service wants all answers of a round in one input.
    /// </summary>
    /// <exception cref="InvalidOperationException">The input leaves a call unanswered.</exception>
    public InteractionInput Complete(InteractionInput input)
    {
        if (Calls.Count == 0)
            return input;
        var given = new List<Step>(input.Steps);
        var answers = new List<Step>(Calls.Count);
        foreach (FunctionCall call in Calls)
        {
            int index = given.FindIndex(s => s is FunctionResultStep result && result.CallId == call.Id);
            if (index >= 0)
            {
                answers.Add(given[index]);
                given.RemoveAt(index);
            }
            else if (Results.FirstOrDefault(r => r.CallId == call.Id) is { Name: not null } known)
            {
                answers.Add(known.ToStep());
            }
            else
            {
                throw new InvalidOperationException(
                    $"The model waits for {call.Name} (call id {call.Id}). Send a FunctionResultStep for each of PendingCalls.");
            }
        }

        return InteractionInput.FromSteps([.. answers, .. given]);
    }
}
