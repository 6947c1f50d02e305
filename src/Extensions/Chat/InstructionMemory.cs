using System.Collections.Concurrent;

namespace Gemini.Gen;

/// <summary>The system instructions of recent interactions.</summary>
/// <remarks>
/// A chat history sends system messages once and, from then on, only a conversation id: Microsoft.Extensions.AI takes them for a part of
/// the stored conversation. The Interactions API applies a system instruction to one turn, so that it has to be sent again. Other processes
/// don't have this memory: use <see cref="Microsoft.Extensions.AI.ChatOptions.Instructions"/>, which every call brings.
/// </remarks>
internal sealed class InstructionMemory
{
    /// <summary>How many interactions are remembered; the oldest go first.</summary>
    public const int Capacity = 4096;

    private readonly ConcurrentDictionary<string, string> _instructions = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    public string? Find(string interactionId) => _instructions.GetValueOrDefault(interactionId);

    public void Add(string interactionId, string instruction)
    {
        if (!_instructions.TryAdd(interactionId, instruction))
            return;
        _order.Enqueue(interactionId);
        while (_order.Count > Capacity && _order.TryDequeue(out string? oldest))
            _instructions.TryRemove(oldest, out _);
    }
}
