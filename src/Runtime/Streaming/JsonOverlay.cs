using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen;

/// <summary>Lays one wire object over another: members of the upper one replace those of the lower, known or not.</summary>
internal static class JsonOverlay
{
    /// <summary>Returns the lower object with the members of the upper one.</summary>
    /// <exception cref="GeminiStreamException">A name is invalid UTF-8, or has half a surrogate pair.</exception>
    public static T Apply<T>(WireObject lower, WireObject upper)
        where T : WireObject
    {
        try
        {
            JsonObject result = Parse(lower);
            foreach ((string name, JsonNode? value) in Parse(upper))
                result[name] = value?.DeepClone();
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer, GeminiJson.WriterOptions))
                result.WriteTo(writer);
            return GeminiJson.Read<T>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }
        catch (InvalidOperationException e)
        {
            throw new GeminiStreamException("The stream contains a name that is no text: invalid UTF-8, or half a surrogate pair.", e);
        }
    }

    private static JsonObject Parse(WireObject value) => JsonNode.Parse(GeminiJson.Write(value))!.AsObject();
}
