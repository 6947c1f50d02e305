using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.CompilerServices;

/// <content>Values of any kind.</content>
public ref partial struct SchemaReader
{
    /// <summary>Reads any value but <c>null</c> as an <see cref="object"/>: a <see cref="JsonElement"/>, as System.Text.Json does.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public object ReadAny()
    {
        if (!IsNull)
            return ReadElement();
        Mismatch("any value but null");
        return null!;
    }

    /// <summary>Reads any value, <c>null</c> included.</summary>
    /// <returns>The value.</returns>
    public JsonElement ReadElement()
    {
        using var document = JsonDocument.ParseValue(ref _json);
        return document.RootElement.Clone();
    }

    /// <summary>Reads any value, <c>null</c> included, and keeps its text.</summary>
    /// <returns>The value.</returns>
    public RawJson ReadRaw()
    {
        int start = Position;
        SkipValue();
        return RawJson.FromValidUtf8(_utf8[start..(int)_json.BytesConsumed].ToArray());
    }

    /// <summary>Reads any value but <c>null</c> as a node.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public JsonNode ReadNode()
    {
        JsonElement element = default;
        if (!IsNull)
            element = ReadElement();
        else
            Mismatch("any value but null");
        return element.ValueKind switch
        {
            JsonValueKind.Object => JsonObject.Create(element)!,
            JsonValueKind.Array => JsonArray.Create(element)!,
            JsonValueKind.Undefined => null!,
            _ => JsonValue.Create(element)!,
        };
    }

    /// <summary>Reads an object as a node.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public JsonObject ReadObjectNode() => BeginObject() ? JsonObject.Create(ReadElement())! : null!;

    /// <summary>Reads an array as a node.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public JsonArray ReadArrayNode() => BeginArray() ? JsonArray.Create(ReadElement())! : null!;

    /// <summary>Reads a string, number or Boolean as a node.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public JsonValue ReadValueNode()
    {
        if (_json.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
            return JsonValue.Create(ReadElement())!;
        Mismatch("a string, a number, true or false");
        return null!;
    }

    /// <summary>Reads any value, <c>null</c> included, as a document.</summary>
    /// <returns>The value, which the caller has to dispose.</returns>
    public JsonDocument ReadDocument() => JsonDocument.ParseValue(ref _json);
}
