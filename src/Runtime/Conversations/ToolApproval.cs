namespace Gemini.Gen;

/// <summary>What becomes of a function call that somebody has to approve.</summary>
public sealed class ToolApproval
{
    private ToolApproval()
    {
    }

    /// <summary>Gets the decision to run the function.</summary>
    public static ToolApproval Approve { get; } = new();

    /// <summary>
    /// Gets the decision to decide later: the call stays among <see cref="Conversation.PendingCalls"/>, and the turn ends with status
    /// <c>requires_action</c> until <see cref="Conversation.ContinueAsync"/>.
    /// </summary>
    public static ToolApproval Defer { get; } = new();

    /// <summary>Gets what a denied call tells the model; <see langword="null"/> unless the call is denied.</summary>
    internal string? Denial { get; private init; }

    /// <summary>Decides not to run the function. The model gets an error result and goes on.</summary>
    /// <param name="reason">Why, for the model to find another way; <see langword="null"/> to say no more than that it was denied.</param>
    /// <returns>The decision.</returns>
    public static ToolApproval Deny(string? reason = null) =>
        new() { Denial = reason is null ? "This call was denied." : "This call was denied: " + reason };

    /// <inheritdoc/>
    public override string ToString() => Denial ?? (ReferenceEquals(this, Approve) ? nameof(Approve) : nameof(Defer));
}
