using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Proof.Mirror;

/// <summary>Tuples as arrays.</summary>
internal sealed class TupleConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(ITuple)) && typeToConvert.IsGenericType;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TupleConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class TupleConverter<T> : JsonConverter<T>
        where T : ITuple
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonElement[] items = JsonSerializer.Deserialize<JsonElement[]>(ref reader)!;
            return (T)Make(typeof(T), items, options);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            Type[] types = [.. Types(typeof(T))];
            for (int i = 0; i < value.Length; i++)
                JsonSerializer.Serialize(writer, value[i], types[i], options);
            writer.WriteEndArray();
        }

        private static object Make(Type type, ReadOnlySpan<JsonElement> items, JsonSerializerOptions options)
        {
            Type[] types = type.GetGenericArguments();
            object?[] values = new object?[types.Length];
            for (int i = 0; i < types.Length; i++)
                values[i] = i == 7 ? Make(types[7], items[7..], options) : items[i].Deserialize(types[i], options);
            return Activator.CreateInstance(type, values)!;
        }

        private static IEnumerable<Type> Types(Type type)
        {
            Type[] types = type.GetGenericArguments();
            return types.Length < 8 ? types : types.Take(7).Concat(Types(types[7]));
        }
    }
}
