namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="Content"/> apart.</summary>
internal sealed class ContentConverter()
    : UnionConverter<Content>(
        new UnionCase<Content, TextContent>("text"u8),
        new UnionCase<Content, ImageContent>("image"u8),
        new UnionCase<Content, AudioContent>("audio"u8),
        new UnionCase<Content, VideoContent>("video"u8),
        new UnionCase<Content, DocumentContent>("document"u8))
{
    private protected override Content ReadOther(RawJson json) => new UnknownContent(json);
}
