using System.ComponentModel;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>What the generator implements on everything it can read in place.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Plumbing of generated code. Use <see cref="IGeminiSchema{TSelf}"/> instead.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISchemaReadable<TSelf>
    where TSelf : ISchemaReadable<TSelf>
{
    /// <summary>Reads the value the reader stands on and leaves the reader on the value's last token.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; meaningless if the reader logged a violation.</returns>
    static abstract TSelf ReadValue(ref SchemaReader reader);
}

/// <summary>What the generator implements on every schema type so that other generated code can read and write it in place.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Plumbing of generated code. Use <see cref="IGeminiSchema{TSelf}"/> instead.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISchemaCodec<TSelf> : ISchemaReadable<TSelf>
    where TSelf : ISchemaCodec<TSelf>
{
    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void WriteValue(Utf8JsonWriter writer, TSelf value);
}
