using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Generator.Tests.Behavior;

[GeminiSchema]
internal sealed partial record Stacks(
    Stack<int> Stack,
    ImmutableStack<int> Immutable,
    ConcurrentStack<int> Concurrent,
    ConcurrentQueue<int> Queue,
    LinkedList<string?> Linked,
    ReadOnlyObservableCollection<int> Observable);

[GeminiSchema]
internal sealed partial record Segments(
    [property: Length(1, 2)] Memory<byte> Bytes,
    ArraySegment<byte> Segment,
    ArraySegment<int> Ints,
    Memory<int?> Memory,
    ReadOnlyMemory<string> Texts);

[GeminiSchema]
internal sealed partial record Documents(JsonDocument Document, JsonValue Value, JsonValue? Maybe = null);

[GeminiSchema]
internal sealed partial record Own(Tags Tags, Index Index, Ring<int?> Ring, Bits Bits, Unique? Unique = null);

internal sealed class Tags : Collection<string>;

internal sealed class Index : Dictionary<Guid, int>;

internal sealed class Unique : HashSet<string>;

[CollectionBuilder(typeof(Ring), nameof(Ring.Create))]
internal sealed class Ring<T>(T[] items) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Ring
{
    public static Ring<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}

internal struct Bits : ICollection<int>
{
    private int _bits;

    public readonly int Count => System.Numerics.BitOperations.PopCount((uint)_bits);

    public readonly bool IsReadOnly => false;

    public void Add(int item) => _bits |= 1 << item;

    public void Clear() => _bits = 0;

    public readonly bool Contains(int item) => (_bits & (1 << item)) != 0;

    public readonly void CopyTo(int[] array, int arrayIndex) => throw new NotSupportedException();

    public bool Remove(int item) => throw new NotSupportedException();

    public readonly IEnumerator<int> GetEnumerator() => Enumerable.Range(0, 32).Where(Contains).GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
