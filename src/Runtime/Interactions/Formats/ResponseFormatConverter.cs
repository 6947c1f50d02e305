namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="ResponseFormat"/> apart.</summary>
internal sealed class ResponseFormatConverter()
    : UnionConverter<ResponseFormat>(
        new UnionCase<ResponseFormat, TextResponseFormat>("text"u8),
        new UnionCase<ResponseFormat, ImageResponseFormat>("image"u8),
        new UnionCase<ResponseFormat, AudioResponseFormat>("audio"u8),
        new UnionCase<ResponseFormat, VideoResponseFormat>("video"u8))
{
    private protected override ResponseFormat ReadOther(RawJson json) =>
        Gemini.Gen.Discriminator.Of(json, "type"u8) is "" or "object" or "array" or "string" or "number" or "integer" or "boolean"
            ? new JsonSchemaResponseFormat(json)
            : new UnknownResponseFormat(json);
}
