using System.Runtime.CompilerServices;

namespace Gemini.Gen;

/// <summary>Puts operations around calls and streams. Without a listener these are handed through as they are.</summary>
internal static class Observation
{
    /// <summary>Ends an operation with the call that is its work.</summary>
    /// <param name="operation">The operation; it must begin before the call, so that the call's own spans are inside.</param>
    /// <param name="call">The call.</param>
    public static Task<T> ObserveAsync<T>(this ClientOperation? operation, Task<T> call) =>
        operation is null ? call : ObservedAsync(operation, call);

    /// <summary>Makes every enumeration of a stream an operation, which lasts until the stream ends or is given up.</summary>
    public static IAsyncEnumerable<InteractionEvent> Observe(
        this IAsyncEnumerable<InteractionEvent> events,
        OperationInfo info,
        GeminiTransport transport) =>
        Instruments.ListenToOperations ? ObservedAsync(events, info, transport, CancellationToken.None) : events;

    private static async Task<T> ObservedAsync<T>(ClientOperation operation, Task<T> call)
    {
        using (operation)
        {
            try
            {
                T result = await call.ConfigureAwait(false);
                if (result is Interaction interaction)
                    operation.Succeed(interaction);
                return result;
            }
            catch (Exception e)
            {
                operation.Fail(e);
                throw;
            }
        }
    }

    private static async IAsyncEnumerable<InteractionEvent> ObservedAsync(
        IAsyncEnumerable<InteractionEvent> events,
        OperationInfo info,
        GeminiTransport transport,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ClientOperation? operation = ClientOperation.Start(info, transport);
        var enumerator = events.GetAsyncEnumerator(cancellationToken);
        await using var disposal = enumerator.ConfigureAwait(false);
        while (true)
        {
            operation?.Enter();
            try
            {
                if (!await enumerator.MoveNextAsync().ConfigureAwait(false))
                    yield break;
            }
            catch (Exception e)
            {
                operation?.Fail(e);
                throw;
            }

            operation?.Pass(enumerator.Current);
            yield return enumerator.Current;
        }
    }
}
