using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>Writes the values generated code can hold, one overload per C# type. References may be <see langword="null"/>.</summary>
/// <remarks>Plumbing of generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class SchemaWriter
{
    /// <summary>Writes a nested schema type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteSchema<T>(Utf8JsonWriter writer, T? value)
        where T : ISchemaCodec<T>
    {
        if (value is null)
            writer.WriteNullValue();
        else
            T.WriteValue(writer, value);
    }

    /// <summary>Writes an enum value by its JSON name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="utf8Name">The name; empty for a value that has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public static void WriteEnum(Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name)
    {
        if (utf8Name.IsEmpty)
            throw new ArgumentOutOfRangeException(nameof(utf8Name), "The enum value is not one of the declared members.");
        writer.WriteStringValue(utf8Name);
    }

    /// <summary>Ends an array of flags.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rest">The bits that no member has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are any.</exception>
    public static void EndFlags(Utf8JsonWriter writer, ulong rest)
    {
        if (rest != 0)
            throw new ArgumentOutOfRangeException(nameof(rest), "The enum value has flags that are not declared.");
        writer.WriteEndArray();
    }

    /// <summary>Writes a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a Boolean.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a character as a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, char value) => writer.WriteStringValue([value]);

    /// <summary>Writes a UUID.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a URI as it was given.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value?.OriginalString);

    /// <summary>Writes a date and time.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteStringValue(value);

    /// <summary>Writes a date and time with its offset.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);

    /// <summary>Writes a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out int length, "yyyy'-'MM'-'dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes a time of day.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, TimeOnly value)
    {
        Span<char> text = stackalloc char[16];
        value.TryFormat(text, out int length, "HH':'mm':'ss.FFFFFFF", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes a duration as ISO 8601 has it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, TimeSpan value)
    {
        Span<char> text = stackalloc char[IsoDuration.MaxLength];
        writer.WriteStringValue(text[..IsoDuration.Format(value, text)]);
    }

    /// <summary>Writes a version.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, Version? value) => writer.WriteStringValue(value?.ToString());

    /// <summary>Writes binary data in Base64.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteBytes(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteBase64StringValue(value);
    }

    /// <summary>Writes binary data in Base64.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteBytes(Utf8JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64StringValue(value.Span);
}
