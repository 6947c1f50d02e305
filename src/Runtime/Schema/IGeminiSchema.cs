using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>A type with a JSON Schema and a reader and writer made at compile time. Implemented by the generator.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Put <see cref="GeminiSchemaAttribute"/> on a partial type to get this.</remarks>
public interface IGeminiSchema<TSelf>
    where TSelf : IGeminiSchema<TSelf>
{
    /// <summary>Gets the JSON Schema as UTF-8: a constant of the assembly, so reading it costs nothing.</summary>
    static abstract ReadOnlySpan<byte> JsonSchema { get; }

    /// <summary>Reads a value from UTF-8 JSON.</summary>
    /// <param name="utf8Json">
    /// One JSON value, with or without a byte order mark. Unknown members are ignored; members may come in any order, but only once.
    /// </param>
    /// <returns>The value.</returns>
    /// <exception cref="StructuredOutputException">The JSON does not fit the schema; the exception lists every violation.</exception>
    static abstract TSelf Read(ReadOnlySpan<byte> utf8Json);

    /// <summary>Reads a value from UTF-8 JSON, collecting every violation instead of throwing.</summary>
    /// <param name="utf8Json">One JSON value.</param>
    /// <param name="value">The value, if there was no violation.</param>
    /// <param name="violations">All violations with their JSON Pointer paths; empty on success.</param>
    /// <returns>Whether the JSON fits the schema.</returns>
    static abstract bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        [MaybeNullWhen(false)] out TSelf value,
        out IReadOnlyList<SchemaViolation> violations);

    /// <summary>Reads a value from UTF-8 JSON as strictly as the options say.</summary>
    /// <param name="utf8Json">One JSON value.</param>
    /// <param name="options">What is repaired, and the limits.</param>
    /// <param name="value">The value, if there was no violation.</param>
    /// <param name="report">All violations and all repairs with their JSON Pointer paths.</param>
    /// <returns>Whether the JSON fits the schema, if need be after repairs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    static abstract bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        SchemaReadOptions options,
        [MaybeNullWhen(false)] out TSelf value,
        out SchemaReadReport report);

    /// <summary>Writes a value as JSON that fits the schema.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(Utf8JsonWriter writer, TSelf value);
}
