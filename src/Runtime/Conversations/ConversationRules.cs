namespace Gemini.Gen;

/// <summary>Refuses options and states that contradict themselves or each other.</summary>
internal static class ConversationRules
{
    /// <exception cref="ArgumentException">The options contradict each other, or one has an invalid value.</exception>
    public static void Check(ConversationOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxToolRounds, nameof(options));
        if (options.CallTimeout is { } limit && limit != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(options));
        if (!options.Store && options.PreviousInteractionId is not null)
        {
            throw new InvalidInteractionRequestException(
                "Store = false cannot be combined with PreviousInteractionId: nothing is stored that a turn could continue.", "GEM0201");
        }
    }

    /// <exception cref="ArgumentException">A tool could never run.</exception>
    public static void Check(ConversationOptions options, ToolRouter router)
    {
        if (options.Services is null && router.FindUserOfServices() is { } name)
        {
            throw new ArgumentException(
                $"The tool '{name}' needs services: set {nameof(ConversationOptions.Services)}.", nameof(options));
        }
    }

    /// <exception cref="ArgumentException">The conversation could not go on from the state with these options.</exception>
    public static void Check(ConversationOptions options, ToolRouter router, ConversationState state)
    {
        if (options.PreviousInteractionId is not null)
        {
            throw new ArgumentException(
                "The state says what the conversation continues: leave PreviousInteractionId unset.", nameof(options));
        }

        if (!options.Store && state.PreviousInteractionId is not null)
        {
            throw new ArgumentException(
                "The state is of a conversation that the service stores: its history is not in the state. Leave Store unset.",
                nameof(options));
        }

        if (options.Store && state.History.Count > 0)
        {
            throw new ArgumentException(
                "The state is of a conversation that the service does not store. Set Store = false, so that its history is sent.",
                nameof(options));
        }

        foreach (FunctionCall call in state.PendingCalls)
        {
            if (!router.IsDeclared(call))
            {
                throw new ArgumentException(
                    $"The state waits for the function '{call.Name}' (call id {call.Id}), which Tools does not declare. Add the toolset " +
                    $"that has it, or new FunctionTool {{ Name = \"{call.Name}\" }} to answer it by hand.",
                    nameof(options));
            }
        }
    }
}
