using System.Runtime.CompilerServices;

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

    private async IAsyncEnumerable<InteractionEvent> StreamAsync(
        ApiRequest first,
        InteractionRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ApiRequest? next = first;
        string? sent = request.ContinuationToken;
        while (next is { } part)
        {
            var run = new ContinuedStream();
            IAsyncEnumerable<InteractionEvent> events = new InteractionStream(Transport).ReadAsync(part, null, null, cancellationToken);
            await foreach (InteractionEvent passed in events.ConfigureAwait(false))
            {
                run.Pass(passed);
                yield return passed;
            }

            string? token = IsContinued(request) ? run.Token(sent) : null;
            next = token is null ? null : Create(Continuation.Next(request, token, run.InteractionId), stream: true);
            sent = token;
        }
    }

    private bool IsContinued(InteractionRequest request) => Transport.AutomaticContinuation && Continuation.IsPossible(request);
}
