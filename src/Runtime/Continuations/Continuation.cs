namespace Gemini.Gen;

/// <summary>
/// How a run goes on that the service paused at its limit of tokens per request (status <c>requires_continuation</c>): as the official
/// SDKs do it.
/// </summary>
internal static class Continuation
{
    /// <summary>Tells whether a request is continued here. Agents and background runs are continued by the service itself.</summary>
    public static bool IsPossible(InteractionRequest request) => request is ModelInteractionRequest && request.Background != true;

    /// <summary>Returns the token to go on with; <see langword="null"/> if there is none, or the one that was sent came back.</summary>
    /// <param name="answer">What has come so far.</param>
    /// <param name="sent">The token of the request that brought it.</param>
    public static string? Token(Interaction answer, string? sent) =>
        answer.Status == InteractionStatus.RequiresContinuation && answer.ContinuationToken is { Length: > 0 } token && token != sent
            ? token
            : null;

    /// <summary>
    /// Makes the next request. Of a stored interaction the service has the input; of one that is not stored the input is sent again.
    /// </summary>
    /// <param name="request">The first request.</param>
    /// <param name="token">The token.</param>
    /// <param name="interactionId">The interaction that brought it.</param>
    public static InteractionRequest Next(InteractionRequest request, string token, string? interactionId) =>
        request.Store != false && !string.IsNullOrEmpty(interactionId)
            ? request with { ContinuationToken = token, PreviousInteractionId = interactionId, Input = null }
            : request with { ContinuationToken = token };
}
