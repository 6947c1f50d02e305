using System.Collections.Concurrent;

namespace Gemini.Gen.Testing;

/// <summary>Refusals that wait for the next requests.</summary>
internal sealed class FaultQueue
{
    private readonly ConcurrentQueue<Refusal> _waiting = new();

    public void Add(Refusal refusal) => _waiting.Enqueue(refusal);

    public Refusal? Take() => _waiting.TryDequeue(out var refusal) ? refusal : null;
}
