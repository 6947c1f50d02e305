using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// Sends the value of a member that no type knows back byte by byte. <see cref="JsonElement.WriteTo"/> decodes its strings first, and
/// cannot where one is half a surrogate pair, which JSON's grammar allows (RFC 8259, section 8.2).
/// </summary>
internal sealed class AdditionalMemberConverter : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader);

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) =>
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
}
