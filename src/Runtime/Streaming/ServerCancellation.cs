using System.Runtime.CompilerServices;

namespace Gemini.Gen;

/// <summary>Passes events through, and cancels the interaction on the server if its reader wants no more of them.</summary>
internal static class ServerCancellation
{
    public static async IAsyncEnumerable<InteractionEvent> OnAbandonmentAsync(
        IAsyncEnumerable<InteractionEvent> events,
        string? interactionId,
        InteractionsClient interactions,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var position = new StreamPosition(interactionId, null);
        bool reading = false;
        try
        {
            IAsyncEnumerator<InteractionEvent> source = events.GetAsyncEnumerator(cancellationToken);
            await using ConfiguredAsyncDisposable disposal = source.ConfigureAwait(false);
            while (true)
            {
                reading = true;
                if (!await source.MoveNextAsync().ConfigureAwait(false))
                    yield break;
                reading = false;
                position.Pass(source.Current);
                yield return source.Current;
            }
        }
        finally
        {
            // The events' end and a broken stream leave the loop while reading, the reader leaves it in between.
            bool isAbandoned = !reading || cancellationToken.IsCancellationRequested;
            if (isAbandoned && !position.HasEnded && position.InteractionId is { } id)
                await interactions.TryCancelAsync(id).ConfigureAwait(false);
        }
    }
}
