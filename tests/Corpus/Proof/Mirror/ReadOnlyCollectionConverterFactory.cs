using System.Collections.Frozen;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Proof.Mirror;

/// <summary>Collections that System.Text.Json writes but does not read.</summary>
internal sealed class ReadOnlyCollectionConverterFactory : JsonConverterFactory
{
    private static readonly Dictionary<Type, Type> Converters = new()
    {
        [typeof(ReadOnlyCollection<>)] = typeof(ReadOnlyConverter<>),
        [typeof(ReadOnlyDictionary<,>)] = typeof(ReadOnlyDictionaryConverter<,>),
        [typeof(FrozenSet<>)] = typeof(FrozenSetConverter<>),
        [typeof(FrozenDictionary<,>)] = typeof(FrozenDictionaryConverter<,>),
    };

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && Converters.ContainsKey(typeToConvert.GetGenericTypeDefinition());

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(Converters[typeToConvert.GetGenericTypeDefinition()].MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private abstract class Converter<T, TInner>(Func<TInner, T> make) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            make(JsonSerializer.Deserialize<TInner>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, (TInner)(object)value!, options);
    }

    private sealed class ReadOnlyConverter<T>() : Converter<ReadOnlyCollection<T>, IList<T>>(static items => new ReadOnlyCollection<T>(items));

    private sealed class FrozenSetConverter<T>() : Converter<FrozenSet<T>, ISet<T>>(static items => items.ToFrozenSet());

    private sealed class ReadOnlyDictionaryConverter<TKey, TValue>()
        : Converter<ReadOnlyDictionary<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => new ReadOnlyDictionary<TKey, TValue>(entries))
        where TKey : notnull;

    private sealed class FrozenDictionaryConverter<TKey, TValue>()
        : Converter<FrozenDictionary<TKey, TValue>, IDictionary<TKey, TValue>>(static entries => entries.ToFrozenDictionary())
        where TKey : notnull;
}
