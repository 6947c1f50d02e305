using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Turns JSON under construction (mutable, one thread) into what is kept and shared (immutable, any thread).</summary>
internal static class JsonFreezing
{
    // The service sends UTF-8 text as it is, so "é" must not become "\u00E9".
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> ToUtf8(this JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            node.WriteTo(writer);
        return buffer.WrittenMemory;
    }

    public static string ToJsonText(this JsonNode? node) => node is null ? "null" : Encoding.UTF8.GetString(node.ToUtf8().Span);

    public static JsonElement Freeze(this JsonNode node) => Parse(node.ToUtf8());

    public static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>Copies a value into a tree under construction.</summary>
    public static JsonNode? ToNode(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element),
    };

    public static JsonArray ToArray(this IEnumerable<JsonElement> elements)
    {
        var array = new JsonArray();
        foreach (var element in elements)
            array.Add(element.ToNode());
        return array;
    }
}
