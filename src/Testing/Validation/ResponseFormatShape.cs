using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>
/// One response format or several. A <c>type</c> that is no modality makes it the older form, a bare JSON Schema, which the official
/// types still allow.
/// </summary>
internal sealed class ResponseFormatShape : Shape
{
    private static readonly UnionShape Formats = new UnionShape()
        .Case("text", o => o.With(String, "mime_type").With(Map, "schema"))
        .Case("audio", o => o.With(String, "mime_type", "delivery").With(Number, "sample_rate", "bit_rate"))
        .Case("image", o => o.With(String, "mime_type", "delivery", "aspect_ratio", "image_size"))
        .Case("video", o => o.With(String, "delivery", "gcs_uri", "aspect_ratio", "resolution", "duration"));

    public override Refusal? Check(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return ArrayOf(this).Check(value, path);
        if (!Formats.Has(value.Text("type")))
            return Map.Check(value, path) ?? SchemaRules.Check(value, path, ofParameters: false);
        if (Formats.Check(value, path) is { } refusal)
            return refusal;
        return value.Member("schema") is { } schema ? SchemaRules.Check(schema, $"{path}.schema", ofParameters: false) : null;
    }

    protected internal override bool Takes(JsonValueKind kind) => kind is JsonValueKind.Object or JsonValueKind.Array;
}
