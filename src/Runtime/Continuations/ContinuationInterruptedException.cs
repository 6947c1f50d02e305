namespace Gemini.Gen;

/// <summary>
/// A call failed with which an answer was to be continued that the service had paused (status <c>requires_continuation</c>). What came
/// before is not lost: <see cref="Partial"/> has it, and the token to go on with.
/// </summary>
/// <remarks>See <see cref="GeminiClientOptions.AutomaticContinuation"/>. The inner exception is the failure.</remarks>
public sealed class ContinuationInterruptedException : GeminiApiException
{
    /// <summary>Initializes a new instance of the <see cref="ContinuationInterruptedException"/> class.</summary>
    /// <param name="failure">Why the call failed.</param>
    /// <param name="partial">The interaction so far.</param>
    public ContinuationInterruptedException(GeminiApiException failure, Interaction partial)
        : base(Describe(failure), failure)
    {
        Partial = partial;
        (StatusCode, Code, RequestId, IsRetryable, RetryAfter) =
            (failure.StatusCode, failure.Code, failure.RequestId, failure.IsRetryable, failure.RetryAfter);
    }

    /// <summary>
    /// Gets the interaction so far. To go on, repeat the request with <see cref="InteractionRequest.ContinuationToken"/> =
    /// <see cref="Interaction.ContinuationToken"/>, with <see cref="InteractionRequest.PreviousInteractionId"/> =
    /// <see cref="Interaction.Id"/> and without input; if nothing is stored, with the input instead of the id.
    /// </summary>
    public Interaction Partial { get; }

    private static string Describe(GeminiApiException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return $"The answer was interrupted where it had to be continued; Partial has what came before. {failure.Message}";
    }
}
