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
    /// <param name="utf8Json">One JSON value. Unknown members are ignored; members may come in any order.</param>
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

    /// <summary>Writes a value as JSON that fits the schema.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(Utf8JsonWriter writer, TSelf value);
}
