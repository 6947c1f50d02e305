namespace Gemini.Gen;

/// <summary>Within one turn the model called functions more often than <see cref="ConversationOptions.MaxToolRounds"/> allows.</summary>
/// <remarks>The conversation is where it was before the turn.</remarks>
public sealed class ToolRoundLimitException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="ToolRoundLimitException"/> class.</summary>
    /// <param name="maxToolRounds">The limit.</param>
    /// <param name="interaction">The interaction whose calls were not run any more.</param>
    public ToolRoundLimitException(int maxToolRounds, Interaction interaction)
        : base($"The model called functions in more than {maxToolRounds} rounds without an answer. The tools may not give it what it " +
            "needs; if the task takes so many, raise ConversationOptions.MaxToolRounds.") => Interaction = interaction;

    /// <summary>Gets the interaction whose calls were not run any more.</summary>
    public Interaction Interaction { get; }
}
