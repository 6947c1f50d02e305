using System.Globalization;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Names of dictionary entries.</content>
public static partial class SchemaWriter
{
    /// <summary>Writes an entry's name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name.</param>
    public static void WriteName(Utf8JsonWriter writer, string name) => writer.WritePropertyName(name);

    /// <summary>Writes an integer or a UUID as an entry's name.</summary>
    /// <typeparam name="T">The key's type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name.</param>
    public static void WriteName<T>(Utf8JsonWriter writer, T name)
        where T : struct, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[64];
        name.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        writer.WritePropertyName(text[..length]);
    }

    /// <summary>Writes an enum value as an entry's name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="utf8Name">The name; empty for a value that has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public static void WriteEnumName(Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name)
    {
        if (utf8Name.IsEmpty)
            throw new ArgumentOutOfRangeException(nameof(utf8Name), "The enum value is not one of the declared members.");
        writer.WritePropertyName(utf8Name);
    }
}
