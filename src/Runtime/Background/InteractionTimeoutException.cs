namespace Gemini.Gen;

/// <summary>A background interaction took longer than <see cref="BackgroundOptions.Timeout"/>.</summary>
public sealed class InteractionTimeoutException : TimeoutException
{
    /// <summary>Initializes a new instance of the <see cref="InteractionTimeoutException"/> class.</summary>
    /// <param name="message">What took too long and how to go on.</param>
    /// <param name="interaction">The interaction as last seen.</param>
    public InteractionTimeoutException(string message, Interaction interaction)
        : base(message) => Interaction = interaction;

    /// <summary>Gets the interaction as last seen. Its id lets <see cref="InteractionsClient.WaitAsync"/> wait on.</summary>
    public Interaction Interaction { get; }
}
