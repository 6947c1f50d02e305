using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Numbers in strings, where <c>[JsonNumberHandling]</c> wants them.</content>
public static partial class SchemaWriter
{
    /// <summary>Writes a number as a string.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteNumberText<T>(Utf8JsonWriter writer, T value)
        where T : struct, INumberBase<T>, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[64];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes a number, or the name of one that JSON does not have.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteNamedNumber(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
            Write(writer, value);
        else
            WriteNumberText(writer, value);
    }

    /// <summary>Writes a number, or the name of one that JSON does not have.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteNamedNumber(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
            Write(writer, value);
        else
            WriteNumberText(writer, value);
    }

    /// <summary>Writes a number, or the name of one that JSON does not have.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteNamedNumber(Utf8JsonWriter writer, Half value)
    {
        if (Half.IsFinite(value))
            Write(writer, value);
        else
            WriteNumberText(writer, value);
    }
}
