using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>The body of a streamed answer, made while it is read.</summary>
/// <param name="run">The interaction.</param>
/// <param name="skip">How many events of the log the client has already.</param>
/// <param name="delivery">How the events travel.</param>
/// <param name="time">The clock of pauses.</param>
internal sealed class EventStream(InteractionRun run, int skip, Delivery delivery, TimeProvider time)
{
    /// <summary>Gets the pieces of the body, each ready when it is asked for.</summary>
    /// <exception cref="IOException">The connection breaks, as <see cref="Delivery.DropAfter"/> demands.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sent = 0;
        await foreach (var serverEvent in EventsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (sent == delivery.DropAfter)
                throw new IOException("The connection was closed by the emulator.");
            if (sent > 0 && delivery.Pause > TimeSpan.Zero)
                await Task.Delay(delivery.Pause, time, cancellationToken).ConfigureAwait(false);
            foreach (var piece in Cut(serverEvent))
                yield return piece;
            sent++;
        }
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> EventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var place = skip;
        var sent = 0;
        while (true)
        {
            var view = run.Look();
            var log = EventLog.Of(run.Interaction, view, run.StartsQueued);
            for (; place < log.Count; place++)
            {
                if (sent++ == delivery.ErrorAfter)
                {
                    yield return Format(new JsonObject { ["event_type"] = "error", ["error"] = delivery.Error!.ToJson() });
                    yield break;
                }

                yield return Format(log[place]);
            }

            if (view.HasEnded)
                break;
            await run.AdvanceAsync(cancellationToken).ConfigureAwait(false);
        }

        yield return "event: done\ndata: [DONE]\n\n"u8.ToArray();
    }

    private static ReadOnlyMemory<byte> Format(JsonObject json) =>
        Encoding.UTF8.GetBytes($"event: {json["event_type"]!.GetValue<string>()}\ndata: {json.ToJsonText()}\n\n");

    private IEnumerable<ReadOnlyMemory<byte>> Cut(ReadOnlyMemory<byte> bytes)
    {
        var size = delivery.ChunkBytes ?? bytes.Length;
        for (var at = 0; at < bytes.Length; at += size)
            yield return bytes.Slice(at, Math.Min(size, bytes.Length - at));
    }
}
