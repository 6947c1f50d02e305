using Gemini.Gen.CompilerServices;

namespace Gemini.Gen;

/// <summary>Decides on the calls of a round and runs those that may run.</summary>
/// <param name="router">Finds the functions.</param>
/// <param name="options">Approval, time limit, services, parallel or serial.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class CallRunner(ToolRouter router, ConversationOptions options, TimeProvider timeProvider)
{
    /// <summary>Gives every call of a round that has no result one, but for those left to the caller and those deferred.</summary>
    /// <param name="round">The calls. What has run is filled in even if others are cancelled.</param>
    /// <param name="decide">Decides on a call; all are decided on, one after the other, before the first one runs.</param>
    /// <param name="cancellationToken">Cancels decisions and functions.</param>
    public async Task AnswerAsync(
        ConversationCall[] round,
        Func<FunctionCall, CancellationToken, ValueTask<ToolApproval>> decide,
        CancellationToken cancellationToken)
    {
        var decisions = new ToolApproval[round.Length];
        for (int i = 0; i < round.Length; i++)
            decisions[i] = await DecideAsync(round[i], decide, cancellationToken).ConfigureAwait(false);

        var approved = new List<int>();
        for (int i = 0; i < round.Length; i++)
        {
            if (decisions[i].Denial is { } denial)
                round[i] = round[i] with { Result = ToolRouter.Failed(round[i].Call, denial) };
            else if (decisions[i] == ToolApproval.Approve)
                approved.Add(i);
        }

        if (options.ParallelCalls && approved.Count > 1)
        {
            // On threads of their own: a function that does not await would hold up the others.
            await Task.WhenAll(approved.Select(i => Task.Run(() => RunAsync(i), CancellationToken.None))).ConfigureAwait(false);
            return;
        }

        foreach (int index in approved)
            await RunAsync(index).ConfigureAwait(false);

        async Task RunAsync(int index) =>
            round[index] = round[index] with { Result = await this.RunAsync(round[index].Call, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>Decides by the tool's attribute and the conversation's options.</summary>
    public ValueTask<ToolApproval> DecideAsync(FunctionCall call, CancellationToken cancellationToken)
    {
        bool asks = router.RequirementsOf(call).Approval || (options.NeedsApproval?.Invoke(call) ?? options.ApproveCall is not null);
        return !asks ? new(ToolApproval.Approve) : options.ApproveCall?.Invoke(call, cancellationToken) ?? new(ToolApproval.Defer);
    }

    private ValueTask<ToolApproval> DecideAsync(
        ConversationCall entry,
        Func<FunctionCall, CancellationToken, ValueTask<ToolApproval>> decide,
        CancellationToken cancellationToken)
    {
        if (entry.Result is not null || router.IsLeftToCaller(entry.Call))
            return new(ToolApproval.Defer);
        // Nothing runs for a name that the model made up, so there is nothing to decide.
        return router.Find(entry.Call) is null ? new(ToolApproval.Approve) : decide(entry.Call, cancellationToken);
    }

    private async Task<FunctionResult> RunAsync(FunctionCall call, CancellationToken cancellationToken)
    {
        if (router.Find(call) is not { } toolset)
            return router.Unknown(call);
        TimeSpan timeLimit = Shorter(options.CallTimeout, router.RequirementsOf(call).Timeout);
        FunctionCall read = call with { ReadOptions = options.ReadOptions };
        try
        {
            FunctionResult result = await TimeLimitedCall.RunAsync(
                call,
                timeLimit,
                timeProvider,
                token => ToolExecution.InvokeAsync(toolset, read, options.Services, token),
                cancellationToken).ConfigureAwait(false);
            return result with { Name = call.Name, CallId = call.Id };
        }
        catch (Exception e) when (ToolResults.IsForModel(e, cancellationToken))
        {
            // Generated toolsets do not throw; hand-written ones may. The others' results must not be lost for it.
            return ToolRouter.Failed(call, e.Message);
        }
    }

    private static TimeSpan Shorter(TimeSpan? ofConversation, TimeSpan? ofTool)
    {
        TimeSpan general = ofConversation ?? Timeout.InfiniteTimeSpan;
        return ofTool is { } own && (general == Timeout.InfiniteTimeSpan || own < general) ? own : general;
    }
}
