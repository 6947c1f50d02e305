using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>Reads the events of an interaction as they come, over as many connections as it takes.</summary>
/// <param name="transport">Opens the connections.</param>
internal sealed class InteractionStream(GeminiTransport transport)
{
    /// <summary>Reads to the interaction's end, resuming where that repeats nothing.</summary>
    /// <param name="request">Opens the stream.</param>
    /// <param name="interactionId">The interaction's id, if it is known.</param>
    /// <param name="lastEventId">The event after which the stream begins.</param>
    /// <param name="continued">The request that is continued if the service pauses the run; <see langword="null"/> to end there.</param>
    /// <param name="cancellationToken">Cancels the stream.</param>
    /// <exception cref="GeminiApiException">The stream could not be opened.</exception>
    /// <exception cref="GeminiStreamException">The stream broke and could not be resumed, or brought an error event.</exception>
    public async IAsyncEnumerable<InteractionEvent> ReadAsync(
        ApiRequest request,
        string? interactionId,
        string? lastEventId,
        InteractionRequest? continued,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ContinuedStream? run = continued is null ? null : new(continued);
        var position = new StreamPosition(interactionId, lastEventId);
        HttpResponseMessage response = await transport.OpenAsync(request, cancellationToken).ConfigureAwait(false);
        int failures = 0;
        while (true)
        {
            Exception? broken = null;
            bool isOver = false;
            using (response)
            {
                Stream content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                var patient = new IdleLimitedStream(content, transport.StreamIdleTimeout, transport.TimeProvider);
                var body = new BoundedStream(patient, transport.MaxResponseBytes, response.StatusCode);
                await using var closing = body.ConfigureAwait(false);
                var items = Items(response, body, cancellationToken).GetAsyncEnumerator(cancellationToken);
                await using var disposal = items.ConfigureAwait(false);
                while (true)
                {
                    try
                    {
                        if (!await items.MoveNextAsync().ConfigureAwait(false))
                            break;
                    }
                    catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
                    {
                        broken = e;
                        break;
                    }
                    catch (JsonException e)
                    {
                        throw position.Malformed(transport.Shown(e));
                    }

                    // The limit is on what must be held at once: an event here, a whole response elsewhere.
                    body.StartOver();
                    StreamItem item = items.Current.Data;
                    isOver = item.IsEnd;
                    if (isOver)
                        break;
                    if (item.Event is not { } next || position.IsRepeated(next))
                        continue;
                    // Only a new id is progress: a stream that breaks after every sign of life gets no further.
                    if (next.EventId is { } id && id != position.LastEventId)
                        failures = 0;
                    position.Pass(next);
                    if (next is ErrorEvent error)
                        throw position.Failed(error, transport.Redact);
                    run?.Pass(next);
                    yield return next;
                }
            }

            if (!isOver && !position.HasEnded)
            {
                response = await ResumeAsync(position, failures++, broken, cancellationToken).ConfigureAwait(false);
                continue;
            }

            if (run?.Next() is not { } part)
                yield break;
            (position, failures) = (new StreamPosition(null, null), 0);
            response = await transport.OpenAsync(part, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IAsyncEnumerable<SseItem<StreamItem>> Items(
        HttpResponseMessage response,
        Stream body,
        CancellationToken cancellationToken) =>
        response.Content.Headers.ContentType?.MediaType == "application/json"
            ? WholeAsync(body, cancellationToken)
            : SseParser.Create(body, StreamItem.Parser).EnumerateAsync(cancellationToken);

    /// <summary>The service, or a proxy, chose to answer at once.</summary>
    private static async IAsyncEnumerable<SseItem<StreamItem>> WholeAsync(
        Stream body,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var whole = new MemoryStream();
        await body.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        Interaction interaction = GeminiJson.ReadInteraction(whole.GetBuffer().AsSpan(0, (int)whole.Length));
        yield return new SseItem<StreamItem>(new StreamItem(new InteractionCompletedEvent { Interaction = interaction }, IsEnd: false));
    }

    private async Task<HttpResponseMessage> ResumeAsync(
        StreamPosition position,
        int failures,
        Exception? broken,
        CancellationToken cancellationToken)
    {
        if (!position.CanResume || failures >= transport.MaxRetries)
            throw position.Broken(transport.Shown(broken));
        position.Resume();
        TimeSpan delay = transport.RetryPolicy.Backoff(failures);
        RepeatEvents.Resume(delay);
        await Task.Delay(delay, transport.TimeProvider, cancellationToken).ConfigureAwait(false);
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
