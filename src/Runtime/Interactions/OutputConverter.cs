using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Reads an array entry that is a step or a content block; what is neither is taken for content, as in the older revision.</summary>
internal sealed class OutputConverter : JsonConverter<Output>
{
    public override Output? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        if (GeminiJson.Read<Step>(ref reader) is { } step and not UnknownStep)
            return step;
        reader = start;
        return GeminiJson.Read<Content>(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, Output value, JsonSerializerOptions options) => GeminiJson.Write(writer, value);
}
