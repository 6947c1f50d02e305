using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>Makes the results generated dispatchers return.</summary>
/// <remarks>
/// Plumbing of generated code. The API takes an object, a string or an array of content blocks as a result, so everything else is
/// wrapped as <c>{"result": ...}</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolResults
{
    /// <summary>How many elements of an asynchronous sequence make a result: a guard against one that never ends, no budget.</summary>
    internal const int MaxElements = 10_000;

    private static readonly RawJson SuccessJson = RawJson.FromValidUtf8("""{"success":true}"""u8.ToArray());
    private static readonly RawJson NullJson = RawJson.FromValidUtf8("""{"result":null}"""u8.ToArray());
    private static readonly RawJson NoBlocksJson = RawJson.FromValidUtf8("""{"result":[]}"""u8.ToArray());

    /// <summary>Gets the arguments text to bind: the model may send nothing at all where every argument is optional.</summary>
    /// <param name="call">The call.</param>
    /// <returns>A JSON text.</returns>
    public static ReadOnlySpan<byte> ArgumentsOf(FunctionCall call)
    {
        ReadOnlySpan<byte> utf8 = call.Arguments.Utf8.Span;
        return utf8.SequenceEqual("null"u8) ? "{}"u8 : utf8;
    }

    /// <summary>Reads the arguments of a call.</summary>
    /// <typeparam name="T">What to read them into.</typeparam>
    /// <param name="call">The call; it takes note of repairs, for its result.</param>
    /// <param name="arguments">The arguments, if they fit.</param>
    /// <param name="refusal">What to answer if they do not.</param>
    /// <returns>Whether they fit.</returns>
    public static bool TryReadArguments<T>(ref FunctionCall call, [MaybeNullWhen(false)] out T arguments, out FunctionResult refusal)
        where T : ISchemaReadable<T> =>
        TryReadArguments(ref call, out arguments, out _, out refusal);

    /// <summary>Reads the arguments of a call.</summary>
    /// <typeparam name="T">What to read them into.</typeparam>
    /// <param name="call">The call; it takes note of repairs, for its result.</param>
    /// <param name="arguments">The arguments, if they fit.</param>
    /// <param name="violations">All violations; empty on success.</param>
    /// <param name="refusal">What to answer if they do not.</param>
    /// <returns>Whether they fit.</returns>
    internal static bool TryReadArguments<T>(
        ref FunctionCall call,
        [MaybeNullWhen(false)] out T arguments,
        out IReadOnlyList<SchemaViolation> violations,
        out FunctionResult refusal)
        where T : ISchemaReadable<T>
    {
        bool fits;
        if (call.ReadOptions is { } options)
        {
            fits = SchemaSerializer.TryRead(ArgumentsOf(call), options, out arguments, out SchemaReadReport report);
            violations = report.Violations;
            call = call with { Repairs = report.Repairs };
        }
        else
        {
            fits = SchemaSerializer.TryRead(ArgumentsOf(call), out arguments, out violations);
        }

        refusal = fits ? default : InvalidArguments(call, violations);
        return fits;
    }

    /// <summary>The tool returned nothing.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The result.</returns>
    public static FunctionResult Success(FunctionCall call) => call.Answer(SuccessJson);

    /// <summary>The tool returned <see langword="null"/>.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The result.</returns>
    public static FunctionResult Null(FunctionCall call) => call.Answer(NullJson);

    /// <summary>The tool returned JSON of its own making.</summary>
    /// <param name="call">The call.</param>
    /// <param name="value">The JSON.</param>
    /// <returns>The result.</returns>
    public static FunctionResult Json(FunctionCall call, RawJson value)
    {
        if (FirstByte(value.Utf8.Span) is (byte)'{' or (byte)'[' or (byte)'"')
            return call.Answer(value);
        ToolResultWriter output = ToolResultWriter.RentWrapped();
        output.Json.WriteRawValue(value.Utf8.Span);
        return output.Complete(call);
    }

    /// <summary>The tool returned JSON of its own making.</summary>
    /// <param name="call">The call.</param>
    /// <param name="value">The JSON.</param>
    /// <returns>The result.</returns>
    public static FunctionResult Json(FunctionCall call, JsonElement value) =>
        value.ValueKind == JsonValueKind.Undefined ? Null(call) : Json(call, RawJson.FromElement(value));

    /// <summary>The tool returned a value whose type is known at run time only.</summary>
    /// <param name="call">The call.</param>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
    public static FunctionResult Json(FunctionCall call, object value) => Json(call, SchemaWriter.ToRaw(value));

    /// <summary>The tool returned a content block.</summary>
    /// <param name="call">The call.</param>
    /// <param name="block">The block.</param>
    /// <returns>The result.</returns>
    public static FunctionResult Blocks(FunctionCall call, Content block) => Blocks(call, [block]);

    /// <summary>The tool returned content blocks.</summary>
    /// <param name="call">The call.</param>
    /// <param name="blocks">The blocks; those that are <see langword="null"/> are left out.</param>
    /// <returns>The result; without a block, <c>{"result":[]}</c>.</returns>
    public static FunctionResult Blocks(FunctionCall call, IEnumerable<Content?> blocks)
    {
        List<Content> present = [.. blocks.OfType<Content>()];
        RawJson value = present.Count == 0 ? NoBlocksJson : ToolResultValue.FromBlocks(CollectionsMarshal.AsSpan(present)).Json;
        return call.Answer(value);
    }

    /// <summary>The tool made the result itself.</summary>
    /// <param name="call">The call.</param>
    /// <param name="result">The result.</param>
    /// <returns>The result, of that call.</returns>
    public static FunctionResult Own(FunctionCall call, FunctionResult result) =>
        Json(call, result.Value) with { IsError = result.IsError };

    /// <summary>Collects what a tool yields.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="elements">The sequence.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The elements, or <see langword="null"/> if there is no sequence.</returns>
    /// <exception cref="InvalidOperationException">There are more than 10,000.</exception>
    public static async ValueTask<List<T>?> CollectAsync<T>(IAsyncEnumerable<T>? elements, CancellationToken cancellationToken)
    {
        if (elements is null)
            return null;
        var list = new List<T>();
        await foreach (T element in elements.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (list.Count == MaxElements)
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The function returned more than {MaxElements:N0} elements. Ask for fewer."));
            }

            list.Add(element);
        }

        return list;
    }

    /// <summary>Tells whether the model can react to an exception: not to a cancelled call, nor to a missing service.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="cancellationToken">The call's token.</param>
    /// <returns>Whether it becomes an error result.</returns>
    public static bool IsForModel(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        ToolServiceException => false,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => true,
    };

    /// <summary>The model's arguments do not fit.</summary>
    /// <param name="call">The call.</param>
    /// <param name="violations">All violations.</param>
    /// <returns>An error result that lists them, for the model to correct itself.</returns>
    public static FunctionResult InvalidArguments(FunctionCall call, IReadOnlyList<SchemaViolation> violations)
    {
        ToolResultWriter output = ToolResultWriter.Rent();
        output.Json.WriteStartObject();
        output.Json.WriteString("message"u8, "The arguments are not valid. Correct them and call the function again.");
        output.Json.WriteStartArray("violations"u8);
        foreach (SchemaViolation violation in violations)
        {
            output.Json.WriteStartObject();
            output.Json.WriteString("path"u8, violation.Path);
            output.Json.WriteString("message"u8, violation.Message);
            output.Json.WriteEndObject();
        }

        output.Json.WriteEndArray();
        output.Json.WriteEndObject();
        return output.Complete(call, isError: true);
    }

    /// <summary>The model called a function that does not exist.</summary>
    /// <param name="call">The call.</param>
    /// <param name="names">The functions that do.</param>
    /// <returns>An error result.</returns>
    public static FunctionResult UnknownFunction(FunctionCall call, params string[] names)
    {
        string known = names.Length == 0 ? "There are no functions." : $"The functions are: {string.Join(", ", names)}.";
        string hint = NearestName.Find(call.Name ?? string.Empty, names) is { } nearest ? $" Did you mean {nearest}?" : string.Empty;
        return Error(call, $"There is no function \"{call.Name}\". {known}{hint}");
    }

    /// <summary>The tool threw.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">What it threw; only the message is passed on.</param>
    /// <returns>An error result.</returns>
    public static FunctionResult Failed(FunctionCall call, Exception exception) => Error(call, exception.Message);

    /// <summary>Something went wrong.</summary>
    /// <param name="call">The call.</param>
    /// <param name="message">What, for the model.</param>
    /// <returns>An error result.</returns>
    internal static FunctionResult Error(FunctionCall call, string message)
    {
        ToolResultWriter output = ToolResultWriter.Rent();
        output.Json.WriteStartObject();
        output.Json.WriteString("message"u8, message);
        output.Json.WriteEndObject();
        return output.Complete(call, isError: true);
    }

    private static byte FirstByte(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> value = utf8Json.TrimStart(" \t\r\n"u8);
        return value.IsEmpty ? (byte)'n' : value[0];
    }
}
