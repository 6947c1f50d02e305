using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>One JSON value kept as UTF-8 text and passed through untouched: tool arguments, schemas, free-form objects.</summary>
/// <remarks><see langword="default"/> is JSON <c>null</c>. Two values are equal if their bytes are.</remarks>
[JsonConverter(typeof(RawJsonConverter))]
public readonly struct RawJson : IEquatable<RawJson>
{
    /// <summary>How deeply JSON may nest. More than the default of 64, as tool arguments come on top of the API's own nesting.</summary>
    internal const int MaxDepth = 256;

    private readonly ReadOnlyMemory<byte> _utf8;

    private RawJson(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>Gets the UTF-8 text.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8.IsEmpty ? NullLiteral : _utf8;

    /// <summary>Gets a value indicating whether this is JSON <c>null</c> or <see langword="default"/>.</summary>
    public bool IsNull => _utf8.IsEmpty || _utf8.Span.SequenceEqual("null"u8);

    private static ReadOnlyMemory<byte> NullLiteral { get; } = "null"u8.ToArray();

    /// <summary>Compares two values byte by byte.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether the texts are equal.</returns>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Compares two values byte by byte.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether the texts differ.</returns>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>Checks and takes over a JSON text.</summary>
    /// <param name="json">One JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not valid JSON.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Checks and takes over a UTF-8 JSON text. The memory is not copied and must not change afterwards.</summary>
    /// <param name="utf8Json">One JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> is not valid JSON.</exception>
    public static RawJson Parse(ReadOnlyMemory<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        reader.Skip();
        if (reader.Read())
            throw new JsonException("Expected a single JSON value.");
        return new RawJson(utf8Json);
    }

    /// <summary>Takes over UTF-8 that is known to be one valid JSON value, without checking it.</summary>
    /// <param name="utf8Json">One JSON value. The memory is not copied and must not change afterwards.</param>
    /// <returns>The value.</returns>
    public static RawJson FromValidUtf8(ReadOnlyMemory<byte> utf8Json) => new(utf8Json);

    /// <summary>Copies a <see cref="JsonElement"/>.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The value.</returns>
    public static RawJson FromElement(JsonElement element) => new(JsonMarshal.GetRawUtf8Value(element).ToArray());

    /// <summary>Writes a text as a JSON string.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The JSON string.</returns>
    public static RawJson FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new ArrayBufferWriter<byte>(text.Length + 2);
        using (var writer = new Utf8JsonWriter(buffer, GeminiJson.WriterOptions))
            writer.WriteStringValue(text);
        return new(buffer.WrittenMemory);
    }

    /// <summary>Copies the value on which a reader stands, and moves the reader to its end.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    internal static RawJson Read(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return FromElement(document.RootElement);
    }

    /// <summary>Copies a value's text to a writer.</summary>
    /// <param name="writer">The writer.</param>
    internal void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Utf8.Span, skipInputValidation: true);

    /// <summary>Parses the text into a <see cref="JsonElement"/> of its own.</summary>
    /// <returns>The element.</returns>
    public JsonElement ToElement()
    {
        using var document = JsonDocument.Parse(Utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return document.RootElement.Clone();
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>Returns the JSON text.</summary>
    /// <returns>The JSON text.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
