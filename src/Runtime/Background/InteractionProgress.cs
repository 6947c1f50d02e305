namespace Gemini.Gen;

/// <summary>How far a background interaction has come.</summary>
/// <param name="Interaction">The interaction as last seen. It has an id, and steps as far as the service shows them.</param>
/// <param name="Elapsed">The time since the wait began.</param>
public sealed record InteractionProgress(Interaction Interaction, TimeSpan Elapsed)
{
    /// <summary>Gets the interaction's status.</summary>
    public InteractionStatus Status => Interaction.Status;
}
