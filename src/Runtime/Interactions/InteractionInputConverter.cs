using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Reads every form of <c>input</c> and remembers which it was.</summary>
internal sealed class InteractionInputConverter : JsonConverter<InteractionInput>
{
    public override InteractionInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.StartObject:
                return new(null, [GeminiJson.Read<Output>(ref reader)!], InputShape.SingleBlock);
            case JsonTokenType.StartArray when !HoldsTurns(reader):
                return new(null, GeminiJson.Read<List<Output>>(ref reader)!, InputShape.AsRead);
            default:
                return new(null, [], InputShape.Turns, RawJson.Read(ref reader));
        }
    }

    public override void Write(Utf8JsonWriter writer, InteractionInput value, JsonSerializerOptions options)
    {
        switch (value.Shape)
        {
            case InputShape.Text:
                writer.WriteStringValue(value.Text);
                break;
            case InputShape.SingleBlock:
                GeminiJson.Write(writer, value.First());
                break;
            case InputShape.Turns:
                value.Turns!.Value.WriteTo(writer);
                break;
            default:
                writer.WriteStartArray();
                foreach (var item in value)
                    GeminiJson.Write(writer, item);
                writer.WriteEndArray();
                break;
        }
    }

    // A turn has a role and no type; blocks and steps have a type and no role.
    private static bool HoldsTurns(Utf8JsonReader probe) => probe.Read() && Discriminator.MoveTo(ref probe, "role"u8);
}
