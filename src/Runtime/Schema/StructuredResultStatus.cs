namespace Gemini.Gen;

/// <summary>What became of a structured answer.</summary>
public enum StructuredResultStatus
{
    /// <summary>The answer fits the schema and was read.</summary>
    Complete,

    /// <summary>
    /// The answer was cut off: raise <see cref="GenerationConfig.MaxOutputTokens"/> or the budget, ask for less or, after <see
    /// cref="InteractionStatus.RequiresContinuation"/>, let it go on with its <see cref="Interaction.ContinuationToken"/>.
    /// </summary>
    Truncated,

    /// <summary>The service withheld the answer, for safety or a similar reason. Change the prompt.</summary>
    Refused,

    /// <summary>There is no answer, or it does not fit the schema: the violations say why.</summary>
    Invalid,
}
