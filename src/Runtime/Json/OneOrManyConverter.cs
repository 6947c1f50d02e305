using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Reads one value or an array, and writes back what it was.</summary>
internal sealed class OneOrManyConverter<T> : JsonConverter<OneOrMany<T>>
    where T : class
{
    public override OneOrMany<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return new([GeminiJson.Read<T>(ref reader)!], isSingle: true);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(GeminiJson.Read<T>(ref reader)!);
        return new(items, isSingle: false);
    }

    public override void Write(Utf8JsonWriter writer, OneOrMany<T> value, JsonSerializerOptions options)
    {
        if (value.IsSingle)
        {
            JsonSerializer.Serialize(writer, value[0], GeminiJson.TypeInfo<T>());
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, GeminiJson.TypeInfo<T>());
        writer.WriteEndArray();
    }
}
