using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>Reads the events of an interaction as they come, over as many connections as it takes.</summary>
/// <param name="transport">Opens the connections.</param>
internal sealed class InteractionStream(GeminiTransport transport)
{
    /// <summary>Reads to the interaction's end, resuming where that repeats nothing.</summary>
    /// <exception cref="GeminiApiException">The stream could not be opened.</exception>
    /// <exception cref="GeminiStreamException">The stream broke and could not be resumed, or brought an error event.</exception>
    public async IAsyncEnumerable<InteractionEvent> ReadAsync(
        ApiRequest request,
        string? interactionId,
        string? lastEventId,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var position = new StreamPosition(interactionId, lastEventId);
        HttpResponseMessage response = await transport.OpenAsync(request, cancellationToken).ConfigureAwait(false);
        int failures = 0;
        while (true)
        {
            Exception? broken = null;
            using (response)
            {
                IAsyncEnumerator<StreamItem> items = ReadItemsAsync(response, cancellationToken).GetAsyncEnumerator(cancellationToken);
                await using var disposal = items.ConfigureAwait(false);
                while (true)
                {
                    try
                    {
                        if (!await items.MoveNextAsync().ConfigureAwait(false))
                            break;
                    }
                    catch (Exception e) when (e is IOException or HttpRequestException)
                    {
                        broken = e;
                        break;
                    }
                    catch (JsonException e)
                    {
                        throw position.Malformed(e);
                    }

                    if (items.Current.IsEnd)
                        yield break;
                    if (items.Current.Event is not { } next)
                        continue;
                    failures = 0;
                    position.Pass(next);
                    if (next is ErrorEvent error)
                        throw position.Failed(error);
                    yield return next;
                }
            }

            if (position.HasEnded)
                yield break;
            response = await ResumeAsync(position, failures++, broken, cancellationToken).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<StreamItem> ReadItemsAsync(
        HttpResponseMessage response,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            // The service, or a proxy, chose to answer at once.
            ReadOnlyMemory<byte> whole = await ResponseBody.ReadAsync(response, transport.MaxResponseBytes, cancellationToken)
                .ConfigureAwait(false);
            var only = new InteractionCompletedEvent { Interaction = GeminiJson.ReadInteraction(whole.Span) };
            yield return new StreamItem(only, IsEnd: false);
            yield break;
        }

        Stream content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var body = new BoundedStream(content, transport.MaxResponseBytes, response.StatusCode);
        await using var disposal = body.ConfigureAwait(false);
        await foreach (SseItem<StreamItem> item in SseParser.Create(body, StreamItem.Parser).EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            body.StartOver();
            yield return item.Data;
        }
    }

    private async Task<HttpResponseMessage> ResumeAsync(
        StreamPosition position,
        int failures,
        Exception? broken,
        CancellationToken cancellationToken)
    {
        if (!position.CanResume || failures >= transport.MaxRetries)
            throw position.Broken(broken);
        await Task.Delay(transport.RetryPolicy.Backoff(failures), transport.TimeProvider, cancellationToken).ConfigureAwait(false);
        try
        {
            return await transport.OpenAsync(InteractionPaths.GetStream(position.InteractionId!, position.LastEventId), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (GeminiApiException e)
        {
            throw position.Broken(e);
        }
    }
}
