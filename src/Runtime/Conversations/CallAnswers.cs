namespace Gemini.Gen;

/// <summary>Puts the answers of a round together.</summary>
internal static class CallAnswers
{
    /// <summary>
    /// Completes the caller's input with the results that are there already: the service wants all answers of a round in one input.
    /// </summary>
    /// <exception cref="InvalidOperationException">The input leaves a call unanswered.</exception>
    public static InteractionInput Complete(IReadOnlyList<ConversationCall> calls, InteractionInput input)
    {
        if (calls.Count == 0)
            return input;
        var given = new List<Step>(input.Steps);
        var answers = new List<Step>(calls.Count);
        foreach ((FunctionCall call, FunctionResult? known) in calls)
        {
            int index = known is null ? given.FindIndex(s => s is FunctionResultStep result && result.CallId == call.Id) : -1;
            if (index < 0 && known is null)
            {
                throw new InvalidOperationException(
                    $"The model waits for {call.Name} (call id {call.Id}). Send a FunctionResultStep for each of PendingCalls, or decide " +
                    "on PendingApprovals with ContinueAsync.");
            }

            answers.Add(known?.ToStep() ?? given[index]);
            if (index >= 0)
                given.RemoveAt(index);
        }

        return InteractionInput.FromSteps([.. answers, .. given]);
    }
}
