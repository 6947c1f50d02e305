using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>A reusable JSON writer for one tool result.</summary>
/// <remarks>Plumbing of generated code. One instance is kept per thread, so a result costs only its own bytes.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolResultWriter
{
    /// <summary>A buffer that a huge result blew up is not kept.</summary>
    private const int MaxKeptCapacity = 64 * 1024;

    [ThreadStatic]
    private static ToolResultWriter? s_spare;

    private readonly ArrayBufferWriter<byte> _buffer = new(512);
    private bool _wrapped;

    private ToolResultWriter() =>
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            // The text goes to a model, not into a web page: "é" and "<" stay readable and short.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });

    /// <summary>Gets the writer for the result.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Takes a writer for a result that the API accepts as it is.</summary>
    /// <returns>The writer.</returns>
    public static ToolResultWriter Rent()
    {
        ToolResultWriter writer = s_spare ?? new ToolResultWriter();
        s_spare = null;
        return writer;
    }

    /// <summary>Takes a writer for a value that has to be wrapped in an object.</summary>
    /// <returns>The writer.</returns>
    public static ToolResultWriter RentWrapped()
    {
        ToolResultWriter writer = Rent();
        writer._wrapped = true;
        return writer;
    }

    /// <summary>Ends the result and gives the writer back. Do not use it afterwards.</summary>
    /// <param name="call">The call this answers.</param>
    /// <param name="isError">Whether the call failed.</param>
    /// <returns>The result.</returns>
    public FunctionResult Complete(FunctionCall call, bool isError = false)
    {
        Json.Flush();
        ReadOnlySpan<byte> written = _buffer.WrittenSpan;
        byte[] value = _wrapped ? [.. """{"result":"""u8, .. written, (byte)'}'] : written.ToArray();
        if (_buffer.Capacity <= MaxKeptCapacity)
        {
            _buffer.ResetWrittenCount();
            Json.Reset();
            _wrapped = false;
            s_spare = this;
        }

        return call.Answer(RawJson.FromValidUtf8(value), isError);
    }
}
