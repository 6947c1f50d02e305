using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>What <c>response_format</c> asks for.</summary>
internal static class RequestedOutput
{
    private static readonly string[] Modalities = ["text", "image", "audio", "video"];

    /// <summary>Gets the schema of a structured output, if one is asked for.</summary>
    public static JsonElement? SchemaOf(JsonElement request)
    {
        foreach (var format in Formats(request))
        {
            if (format.IsType("text") && format.Member("schema") is { } schema)
                return schema;
            // The older form: the schema itself.
            if (!Modalities.Contains(format.Text("type")) && (format.Member("properties") is not null || format.Member("type") is not null))
                return format;
        }

        return null;
    }

    /// <summary>Makes the media blocks that are asked for; with a text block first if text is wanted as well.</summary>
    public static IReadOnlyList<JsonNode> MediaOf(JsonElement request)
    {
        var wanted = Formats(request).Select(format => format.Text("type"))
            .Concat(request.Items("response_modalities").Select(modality => modality.GetString()))
            .Distinct().ToList();
        if (wanted.TrueForAll(type => type is null or "text"))
            return [];
        return [.. wanted.Select(type => Block(type, Formats(request).FirstOrDefault(format => format.IsType(type ?? "")))).OfType<JsonNode>()];
    }

    private static JsonObject? Block(string? type, JsonElement format) => type switch
    {
        "text" => StepJson.Text("Here it is."),
        "image" => format.Text("delivery") == "uri" ? TinyMedia.ByAddress("image", "image/jpeg") : TinyMedia.Image(),
        "audio" => format.Text("delivery") == "uri" ? TinyMedia.ByAddress("audio", "audio/wav") : TinyMedia.Audio(format.Integer("sample_rate")),
        // A video is always delivered by its address.
        "video" => TinyMedia.ByAddress("video", "video/mp4"),
        _ => null,
    };

    private static IEnumerable<JsonElement> Formats(JsonElement request) => request.Member("response_format") switch
    {
        { ValueKind: JsonValueKind.Array } several => several.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } one => [one],
        _ => [],
    };
}
