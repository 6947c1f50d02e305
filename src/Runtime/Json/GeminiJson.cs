using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Gemini.Gen;

/// <summary>The one door between wire types and UTF-8.</summary>
internal static class GeminiJson
{
    /// <summary>
    /// How JSON is written. Base64, quotes and text in other scripts are not escaped: what is written goes into an HTTP body, never
    /// into a web page.
    /// </summary>
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Gets the options of the metadata.</summary>
    public static JsonSerializerOptions Options => GeminiJsonContext.Default.Options;

    /// <summary>Gets the metadata of a wire type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The metadata.</returns>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)TypeInfo(typeof(T));

    /// <summary>Reads an interaction of either wire revision.</summary>
    /// <param name="utf8">The response body.</param>
    /// <returns>The interaction.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static Interaction ReadInteraction(ReadOnlySpan<byte> utf8) => Read<Interaction>(utf8);

    /// <summary>Reads an event of either wire revision.</summary>
    /// <param name="utf8">The data of a server-sent event.</param>
    /// <returns>The event; <see cref="UnknownEvent"/> if its type is not known.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static InteractionEvent ReadEvent(ReadOnlySpan<byte> utf8) =>
        TextDeltaReader.TryRead(utf8) ?? Read<InteractionEvent>(utf8);

    /// <summary>Reads a request for a model or an agent.</summary>
    /// <param name="utf8">The request body.</param>
    /// <returns>The request.</returns>
    /// <exception cref="JsonException">The text is not such JSON, or names neither a model nor an agent.</exception>
    public static InteractionRequest ReadRequest(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = RawJson.MaxDepth });
        return reader.Read() && Discriminator.MoveTo(ref reader, "agent"u8)
            ? Read<AgentInteractionRequest>(utf8)
            : Read<ModelInteractionRequest>(utf8);
    }

    /// <summary>Reads the error of a response body, in the service's own shape or in that of its front end.</summary>
    /// <param name="utf8">The response body.</param>
    /// <returns>The error, or <see langword="null"/> if the body has none.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static InteractionError? ReadError(ReadOnlySpan<byte> utf8) => Read<ErrorResponse>(utf8).Error;

    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteRequest(InteractionRequest request, IBufferWriter<byte> output) => Write(request, output);

    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The request body.</returns>
    public static byte[] WriteRequest(InteractionRequest request) => Write(request).ToArray();

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">A wire type.</typeparam>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class =>
        JsonSerializer.Deserialize(utf8, TypeInfo<T>()) ?? throw new JsonException("Expected a JSON object, not null.");

    /// <summary>Reads the value on which a reader stands.</summary>
    /// <typeparam name="T">A wire type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static T? Read<T>(ref Utf8JsonReader reader) =>
        ((JsonConverter<T>)TypeInfo<T>().Converter).Read(ref reader, typeof(T), Options);

    /// <summary>Writes a value as what it is at run time.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">A wire object.</param>
    public static void Write(Utf8JsonWriter writer, object value)
    {
        if (value is IRawCase raw)
            raw.Json.WriteTo(writer);
        else
            JsonSerializer.Serialize(writer, value, TypeInfo(value.GetType()));
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">A wire object.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(object value, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        Write(writer, value);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">A wire object.</param>
    /// <returns>The JSON.</returns>
    public static ReadOnlySpan<byte> Write(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(value, buffer);
        return buffer.WrittenSpan;
    }

    /// <summary>Writes a value as text.</summary>
    /// <param name="value">A wire object.</param>
    /// <returns>The JSON.</returns>
    public static string WriteText(object value) => Encoding.UTF8.GetString(Write(value));

    private static JsonTypeInfo TypeInfo(Type type) =>
        GeminiJsonContext.Default.GetTypeInfo(type) ?? throw new NotSupportedException($"{type} is not a wire type.");
}
