using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Copies base64 text in and out without decoding it.</summary>
internal sealed class Base64DataConverter : JsonConverter<Base64Data>
{
    public override Base64Data Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("Expected base64 text.");
        var text = new byte[reader.ValueSpan.Length];
        var length = reader.CopyString(text);
        return Base64Data.FromAscii(text.AsMemory(0, length));
    }

    public override void Write(Utf8JsonWriter writer, Base64Data value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Base64.Span);
}
