using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>One case of a union and the discriminator that announces it.</summary>
internal abstract class UnionCase<TBase>(ReadOnlySpan<byte> discriminator)
{
    public byte[] Discriminator { get; } = discriminator.ToArray();

    public abstract TBase? Read(ref Utf8JsonReader reader);
}

/// <inheritdoc/>
internal sealed class UnionCase<TBase, TCase>(ReadOnlySpan<byte> discriminator) : UnionCase<TBase>(discriminator)
    where TCase : TBase
{
    private JsonConverter<TCase>? _converter;

    // The converter is called directly: JsonSerializer.Deserialize would scan the value once more before it starts.
    // It is looked up on first use because the cases of a union refer to each other.
    public override TBase? Read(ref Utf8JsonReader reader)
    {
        _converter ??= (JsonConverter<TCase>)GeminiJson.TypeInfo<TCase>().Converter;
        return _converter.Read(ref reader, typeof(TCase), GeminiJson.Options);
    }
}
