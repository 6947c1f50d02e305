using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>One JSON value kept as UTF-8 text and passed through untouched: tool arguments, schemas, free-form objects.</summary>
/// <remarks><see langword="default"/> is JSON <c>null</c>. Two values are equal if their bytes are.</remarks>
[JsonConverter(typeof(RawJsonConverter))]
public readonly struct RawJson : IEquatable<RawJson>
{
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
        var reader = new Utf8JsonReader(utf8Json.Span);
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
    public static RawJson FromElement(JsonElement element) => new(Encoding.UTF8.GetBytes(element.GetRawText()));

    /// <summary>Parses the text into a <see cref="JsonElement"/> of its own.</summary>
    /// <returns>The element.</returns>
    public JsonElement ToElement()
    {
        using var document = JsonDocument.Parse(Utf8);
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
