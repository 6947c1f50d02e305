namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="Annotation"/> apart.</summary>
internal sealed class AnnotationConverter()
    : UnionConverter<Annotation>(
        new UnionCase<Annotation, UrlCitation>("url_citation"u8),
        new UnionCase<Annotation, FileCitation>("file_citation"u8),
        new UnionCase<Annotation, PlaceCitation>("place_citation"u8),
        new UnionCase<Annotation, WordInfo>("word_info"u8),
        new UnionCase<Annotation, SpeechAnnotation>("speech_metadata"u8))
{
    private protected override Annotation ReadOther(RawJson json) =>
        Gemini.Gen.Discriminator.Of(json, "type"u8).Length == 0
            ? GeminiJson.Read<SourceCitation>(json.Utf8.Span)
            : new UnknownAnnotation(json);
}
