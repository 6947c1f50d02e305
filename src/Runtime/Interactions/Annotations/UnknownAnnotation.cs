using System.Text.Json;

namespace Gemini.Gen;

/// <summary>An annotation of a kind this version does not know. It is kept as it came and is sent back so.</summary>
public sealed record UnknownAnnotation : Annotation, IRawCase
{
    /// <summary>Initializes a new instance of the <see cref="UnknownAnnotation"/> class.</summary>
    /// <param name="json">The JSON, sent as it is.</param>
    public UnknownAnnotation(RawJson json)
    {
        (Json, Type) = (json, Discriminator.Of(json, "type"u8));
        StartIndex = Offset(json, "start_index"u8);
        EndIndex = Offset(json, "end_index"u8);
    }

    /// <summary>Gets the wire field <c>type</c>; empty if there is none.</summary>
    public override string Type { get; }

    /// <summary>Gets the JSON.</summary>
    public RawJson Json { get; }

    private static int? Offset(RawJson json, ReadOnlySpan<byte> name)
    {
        JsonElement root = json.ToElement();
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int offset) ? offset : null;
    }
}
