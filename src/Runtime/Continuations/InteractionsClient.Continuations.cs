namespace Gemini.Gen;

/// <content>Runs that the service pauses.</content>
public partial class InteractionsClient
{
    private async Task<Interaction> CreateAsync(ApiRequest first, InteractionRequest request, CancellationToken cancellationToken)
    {
        Interaction answer = await AskAsync(first, cancellationToken).ConfigureAwait(false);
        if (!IsContinued(request))
            return answer;
        var parts = new List<Interaction> { answer };
        string? sent = request.ContinuationToken;
        while (Continuation.Token(parts[^1], sent) is { } token)
        {
            ApiRequest next = Create(Continuation.Next(request, token, parts[^1].Id), stream: false);
            try
            {
                parts.Add(await AskAsync(next, cancellationToken).ConfigureAwait(false));
            }
            catch (GeminiApiException e)
            {
                throw new ContinuationInterruptedException(e, ContinuedInteraction.Merge(parts));
            }

            sent = token;
        }

        return ContinuedInteraction.Merge(parts);
    }

    private bool IsContinued(InteractionRequest request) => Transport.AutomaticContinuation && Continuation.IsPossible(request);
}
