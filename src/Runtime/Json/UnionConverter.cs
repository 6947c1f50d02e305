using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Reads a union by its discriminator, which may stand anywhere in the object, and writes the case at hand.</summary>
/// <remarks>Cases always use this package's own metadata, so that the union also works inside a user's serializer context.</remarks>
internal abstract class UnionConverter<TBase>(params UnionCase<TBase>[] cases) : JsonConverter<TBase>
    where TBase : class
{
    private protected virtual ReadOnlySpan<byte> Discriminator => "type"u8;

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var probe = reader;
        if (Gemini.Gen.Discriminator.MoveTo(ref probe, Discriminator) && probe.TokenType == JsonTokenType.String)
        {
            foreach (var candidate in cases)
            {
                if (probe.ValueTextEquals(candidate.Discriminator))
                    return candidate.Read(ref reader);
            }
        }

        return ReadOther(RawJson.Read(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) => GeminiJson.Write(writer, value);

    /// <summary>Makes the case for what no discriminator announces.</summary>
    private protected abstract TBase ReadOther(RawJson json);
}
