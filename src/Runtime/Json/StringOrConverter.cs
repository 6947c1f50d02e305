using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Reads a field by the kind of its token; what fits neither side is kept raw.</summary>
internal abstract class StringOrConverter<TSelf, TOther>(JsonTokenType otherToken) : JsonConverter<TSelf>
    where TSelf : struct, IStringOr<TSelf, TOther>
    where TOther : class
{
    public override TSelf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return TSelf.Create(reader.GetString()!);
        return reader.TokenType == otherToken
            ? TSelf.Create(GeminiJson.Read<TOther>(ref reader)!)
            : TSelf.Create(RawJson.Read(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, TSelf value, JsonSerializerOptions options)
    {
        switch (value.Value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case TOther other:
                JsonSerializer.Serialize(writer, other, GeminiJson.TypeInfo<TOther>());
                break;
            case RawJson raw:
                raw.WriteTo(writer);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}

/// <summary>Reads a string or an object.</summary>
internal sealed class StringOrObjectConverter<TSelf, TOther>() : StringOrConverter<TSelf, TOther>(JsonTokenType.StartObject)
    where TSelf : struct, IStringOr<TSelf, TOther>
    where TOther : class;

/// <summary>Reads a string or an array.</summary>
internal sealed class StringOrArrayConverter<TSelf, TOther>() : StringOrConverter<TSelf, TOther>(JsonTokenType.StartArray)
    where TSelf : struct, IStringOr<TSelf, TOther>
    where TOther : class;
