using System.Buffers;
using System.Collections;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.CompilerServices;

/// <content>Values of any kind.</content>
public static partial class SchemaWriter
{
    /// <summary>Writes a value whose type is known at run time only.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">
    /// JSON in any of its .NET forms, a string, number, Boolean, date, <see cref="Guid"/> or <see cref="Uri"/>, or a dictionary with
    /// string keys or a sequence of these.
    /// </param>
    /// <exception cref="NotSupportedException">The value is of another type; writing that would take reflection.</exception>
    public static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonElement element:
                Write(writer, element);
                break;
            case JsonDocument document:
                Write(writer, document);
                break;
            case JsonNode node:
                Write(writer, node);
                break;
            case RawJson raw:
                Write(writer, raw);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case IDictionary<string, object?> entries:
                WriteEntries(writer, entries);
                break;
            case IReadOnlyDictionary<string, object?> entries:
                WriteEntries(writer, entries);
                break;
            case not IDictionary and IEnumerable items:
                writer.WriteStartArray();
                foreach (object? item in items)
                    WriteAny(writer, item);
                writer.WriteEndArray();
                break;
            default:
                if (!TryWriteNumber(writer, value) && !TryWriteText(writer, value))
                    throw new NotSupportedException($"A value of type {value.GetType()} cannot be written as JSON of any form. Use a type with [GeminiSchema], or a JsonElement.");
                break;
        }
    }

    /// <summary>Writes an element; one that was never set is <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }

    /// <summary>Writes a document.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, JsonDocument? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }

    /// <summary>Writes a node.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }

    /// <summary>Writes a JSON text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, RawJson value) => value.WriteTo(writer);

    /// <summary>Makes a JSON text of a value whose type is known at run time only.</summary>
    /// <param name="value">See <see cref="WriteAny(Utf8JsonWriter, object?)"/>.</param>
    /// <returns>The text.</returns>
    internal static RawJson ToRaw(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, GeminiJson.WriterOptions))
            WriteAny(writer, value);
        return RawJson.FromValidUtf8(buffer.WrittenMemory);
    }

    private static void WriteEntries(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        writer.WriteStartObject();
        foreach ((string name, object? value) in entries)
        {
            writer.WritePropertyName(name);
            WriteAny(writer, value);
        }

        writer.WriteEndObject();
    }

    private static bool TryWriteNumber(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case int number: Write(writer, number); return true;
            case long number: Write(writer, number); return true;
            case double number: Write(writer, number); return true;
            case decimal number: Write(writer, number); return true;
            case float number: Write(writer, number); return true;
            case byte number: Write(writer, number); return true;
            case sbyte number: Write(writer, number); return true;
            case short number: Write(writer, number); return true;
            case ushort number: Write(writer, number); return true;
            case uint number: Write(writer, number); return true;
            case ulong number: Write(writer, number); return true;
            case Half number: Write(writer, number); return true;
            case Int128 number: Write(writer, number); return true;
            case UInt128 number: Write(writer, number); return true;
            case BigInteger number: Write(writer, number); return true;
            default: return false;
        }
    }

    private static bool TryWriteText(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case char text: Write(writer, text); return true;
            case DateTime text: Write(writer, text); return true;
            case DateTimeOffset text: Write(writer, text); return true;
            case DateOnly text: Write(writer, text); return true;
            case TimeOnly text: Write(writer, text); return true;
            case TimeSpan text: Write(writer, text); return true;
            case Guid text: Write(writer, text); return true;
            case Uri text: Write(writer, text); return true;
            case Version text: Write(writer, text); return true;
            default: return false;
        }
    }
}
