using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen;

/// <summary>Lays one wire object over another: members of the upper one replace those of the lower, known or not.</summary>
internal static class JsonOverlay
{
    /// <summary>Returns the lower object with the members of the upper one.</summary>
    public static T Apply<T>(WireObject lower, WireObject upper)
        where T : WireObject
    {
        JsonObject result = Parse(lower);
        foreach ((string name, JsonNode? value) in Parse(upper))
            result[name] = value?.DeepClone();
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, GeminiJson.WriterOptions))
            result.WriteTo(writer);
        return GeminiJson.Read<T>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static JsonObject Parse(WireObject value) => JsonNode.Parse(GeminiJson.Write(value))!.AsObject();
}
