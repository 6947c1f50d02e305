using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>Reads whole documents with a generated codec.</summary>
/// <remarks>Plumbing of generated code. Use <see cref="IGeminiSchema{TSelf}"/> instead.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaSerializer
{
    /// <summary>Reads a value or throws.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="utf8Json">One JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="StructuredOutputException">The JSON does not fit.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : ISchemaReadable<T>
    {
        if (TryRead<T>(utf8Json, out T? value, out IReadOnlyList<SchemaViolation> violations))
            return value;
        throw new StructuredOutputException(
            $"The JSON does not fit {typeof(T).Name}. {string.Join(" ", violations)}",
            violations,
            Encoding.UTF8.GetString(utf8Json));
    }

    /// <summary>Reads a value and collects every violation.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="utf8Json">One JSON value.</param>
    /// <param name="value">The value, if there was no violation.</param>
    /// <param name="violations">All violations; empty on success.</param>
    /// <returns>Whether the JSON fits.</returns>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json,
        [MaybeNullWhen(false)] out T value,
        out IReadOnlyList<SchemaViolation> violations)
        where T : ISchemaReadable<T>
    {
        var reader = new SchemaReader(utf8Json);
        value = default;
        try
        {
            reader.Advance();
            value = T.ReadValue(ref reader);
            reader.ExpectEnd();
        }
        catch (JsonException exception)
        {
            reader.Log((int)reader.BytesConsumed, null, Malformed(utf8Json.Length, exception));
        }

        violations = reader.Violations();
        if (violations.Count == 0)
            return value is not null;
        value = default;
        return false;
    }

    private static string Malformed(int length, JsonException exception) =>
        exception.LineNumber is { } line && exception.BytePositionInLine is { } column
            ? string.Create(CultureInfo.InvariantCulture, $"The JSON is malformed or cut off at line {line + 1}, byte {column + 1}.")
            : string.Create(CultureInfo.InvariantCulture, $"The JSON ends too early, after {length} bytes.");
}
