using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Reads <c>speech_config</c> as an object or as the bare array of speakers, and writes back what it was.</summary>
internal sealed class SpeakerConfigConverter : JsonConverter<SpeakerConfig>
{
    public override SpeakerConfig? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new() { Speakers = GeminiJson.Read<IReadOnlyList<SpeechConfig>>(ref reader), IsBareArray = true }
            : GeminiJson.Read<SpeakerConfig>(ref reader);

    public override void Write(Utf8JsonWriter writer, SpeakerConfig value, JsonSerializerOptions options)
    {
        if (value is not { IsBareArray: true, Speakers: { } speakers })
        {
            GeminiJson.Write(writer, value);
            return;
        }

        writer.WriteStartArray();
        foreach (var speaker in speakers)
            GeminiJson.Write(writer, speaker);
        writer.WriteEndArray();
    }
}
