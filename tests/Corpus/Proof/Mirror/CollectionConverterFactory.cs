using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Proof.Mirror;

/// <summary>
/// Collections that System.Text.Json writes but does not read; sorted ones, which it sorts by the current culture; and stacks, which it
/// turns around.
/// </summary>
internal sealed class CollectionConverterFactory : JsonConverterFactory
{
    private static readonly Dictionary<Type, Type> Converters = new()
    {
        [typeof(ReadOnlyCollection<>)] = typeof(ReadOnlyConverter<>),
        [typeof(ReadOnlyDictionary<,>)] = typeof(ReadOnlyDictionaryConverter<,>),
        [typeof(IReadOnlySet<>)] = typeof(ReadOnlySetConverter<>),
        [typeof(FrozenSet<>)] = typeof(FrozenSetConverter<>),
        [typeof(FrozenDictionary<,>)] = typeof(FrozenDictionaryConverter<,>),
        [typeof(Stack<>)] = typeof(StackConverter<>),
        [typeof(ConcurrentStack<>)] = typeof(ConcurrentStackConverter<>),
        [typeof(ImmutableStack<>)] = typeof(ImmutableStackConverter<>),
        [typeof(ArraySegment<>)] = typeof(SegmentConverter<>),
        [typeof(SortedSet<>)] = typeof(SortedSetConverter<>),
        [typeof(ImmutableSortedSet<>)] = typeof(ImmutableSortedSetConverter<>),
        [typeof(SortedDictionary<,>)] = typeof(SortedDictionaryConverter<,>),
        [typeof(SortedList<,>)] = typeof(SortedListConverter<,>),
        [typeof(ImmutableSortedDictionary<,>)] = typeof(ImmutableSortedDictionaryConverter<,>),
    };

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && Converters.ContainsKey(typeToConvert.GetGenericTypeDefinition());

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(Converters[typeToConvert.GetGenericTypeDefinition()].MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private static IComparer<T> Order<T>() => typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;

    private abstract class Converter<T, TInner>(Func<TInner, T> make, Func<T, TInner>? back = null) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            make(JsonSerializer.Deserialize<TInner>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, back is null ? (TInner)(object)value! : back(value), options);
    }

    private sealed class ReadOnlyConverter<T>() : Converter<ReadOnlyCollection<T>, IList<T>>(static items => new ReadOnlyCollection<T>(items));

    private sealed class ReadOnlySetConverter<T>() : Converter<IReadOnlySet<T>, HashSet<T>>(static items => items, static set => [.. set]);

    private sealed class FrozenSetConverter<T>() : Converter<FrozenSet<T>, ISet<T>>(static items => items.ToFrozenSet());

    private sealed class StackConverter<T>() : Converter<Stack<T>, IEnumerable<T>>(static items => new Stack<T>(items.Reverse()));

    private sealed class ConcurrentStackConverter<T>() : Converter<ConcurrentStack<T>, IEnumerable<T>>(static items => new ConcurrentStack<T>(items.Reverse()));

    private sealed class ImmutableStackConverter<T>() : Converter<ImmutableStack<T>, IEnumerable<T>>(static items => ImmutableStack.CreateRange(items.Reverse()));

    private sealed class SegmentConverter<T>() : Converter<ArraySegment<T>, T[]>(static items => items, static segment => [.. segment]);

    private sealed class SortedSetConverter<T>() : Converter<SortedSet<T>, IEnumerable<T>>(static items => new SortedSet<T>(items, Order<T>()));

    private sealed class ImmutableSortedSetConverter<T>()
        : Converter<ImmutableSortedSet<T>, IEnumerable<T>>(static items => ImmutableSortedSet.CreateRange(Order<T>(), items));

    private sealed class ReadOnlyDictionaryConverter<TKey, TValue>()
        : Converter<ReadOnlyDictionary<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => new ReadOnlyDictionary<TKey, TValue>(entries))
        where TKey : notnull;

    private sealed class FrozenDictionaryConverter<TKey, TValue>()
        : Converter<FrozenDictionary<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => entries.ToFrozenDictionary())
        where TKey : notnull;

    private sealed class SortedDictionaryConverter<TKey, TValue>()
        : Converter<SortedDictionary<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => new SortedDictionary<TKey, TValue>(entries, Order<TKey>()))
        where TKey : notnull;

    private sealed class SortedListConverter<TKey, TValue>()
        : Converter<SortedList<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => new SortedList<TKey, TValue>(entries, Order<TKey>()))
        where TKey : notnull;

    private sealed class ImmutableSortedDictionaryConverter<TKey, TValue>()
        : Converter<ImmutableSortedDictionary<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => ImmutableSortedDictionary.CreateRange(Order<TKey>(), entries))
        where TKey : notnull;
}
