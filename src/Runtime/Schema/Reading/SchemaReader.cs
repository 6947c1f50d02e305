using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>
/// A forward reader over UTF-8 JSON that logs violations instead of throwing. Every Read method expects the reader on the first token of
/// a value and leaves it on the last one, whether or not the value fits.
/// </summary>
/// <remarks>
/// Plumbing of generated code. Nothing is allocated for a document that fits: paths are worked out from byte offsets afterwards.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct SchemaReader
{
    private readonly ReadOnlySpan<byte> _root;
    private readonly SchemaReadOptions _options;
    private ReadOnlySpan<byte> _utf8;
    private int _start;
    private Utf8JsonReader _json;
    private ReadLog? _log;
    private byte[]? _document;
    private int _documentStart;
    private OuterText? _outer;
    private byte[]? _name;

    internal SchemaReader(ReadOnlySpan<byte> utf8Json, SchemaReadOptions options)
    {
        _root = utf8Json;
        _utf8 = utf8Json;
        _options = options;
        _json = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>Gets the number of violations logged so far.</summary>
    public readonly int ViolationCount => _log?.ViolationCount ?? 0;

    /// <summary>Gets a value indicating whether the current value is JSON <c>null</c>.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>Gets where the current token starts; names a place for a violation logged later.</summary>
    public readonly int Position => _start + (int)_json.TokenStartIndex;

    internal readonly ReadLog? Journal => _log;

    /// <summary>Enters an object.</summary>
    /// <returns>Whether the value is an object; if not, a violation is logged and the value skipped.</returns>
    public bool BeginObject()
    {
        if (_json.TokenType == JsonTokenType.StartObject || Unwrap(SchemaRepairKind.DoubleEncodedJson, JsonTokenType.StartObject))
            return true;
        Mismatch("an object");
        return false;
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Whether the value is an array; if not, a violation is logged and the value skipped.</returns>
    public bool BeginArray()
    {
        if (_json.TokenType == JsonTokenType.StartArray || Unwrap(SchemaRepairKind.DoubleEncodedJson, JsonTokenType.StartArray))
            return true;
        Mismatch("an array");
        return false;
    }

    /// <summary>Moves to the next member's value.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>Whether there is one; if not, the reader stands on the object's end.</returns>
    public bool NextProperty(out ReadOnlySpan<byte> name)
    {
        Advance();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = _json.ValueIsEscaped ? Unescape() : _json.ValueSpan;
        Advance();
        return true;
    }

    /// <summary>Moves to the next member's value of a dictionary.</summary>
    /// <param name="key">The member's name.</param>
    /// <returns>Whether there is one; if not, the reader stands on the object's end.</returns>
    public bool NextEntry(out string key)
    {
        Advance();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            key = string.Empty;
            return false;
        }

        bool isText = TryGetText(out key);
        Advance();
        if (!isText)
            Log(Position, null, "Expected a property name of Unicode text, but it holds half a surrogate pair or invalid UTF-8.");
        return true;
    }

    /// <summary>Moves to the next element of an array.</summary>
    /// <returns>Whether there is one; if not, the reader stands on the array's end.</returns>
    public bool NextElement()
    {
        Advance();
        return _json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Passes over a value nobody asked for.</summary>
    public void SkipValue()
    {
        if (!_json.TrySkip())
            throw new JsonException();
    }

    /// <summary>Reads a nested schema type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public T ReadSchema<T>()
        where T : ISchemaReadable<T> => T.ReadValue(ref this);

    /// <summary>Logs that a required member is missing.</summary>
    /// <param name="objectPosition">The object's <see cref="Position"/>.</param>
    /// <param name="name">The member's JSON name.</param>
    public void Missing(int objectPosition, string name) =>
        Log(objectPosition, name, "This required property is missing.");

    /// <summary>Notes that a member has come.</summary>
    /// <param name="hasCome">Whether it has come before; a violation.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Once(ref bool hasCome)
    {
        if (hasCome)
            Duplicate(Position);
        hasCome = true;
    }

    /// <summary>Logs that a name has come before in its object.</summary>
    /// <param name="position">The <see cref="Position"/> of the later value.</param>
    public void Duplicate(int position) => Log(position, null, "This property appears more than once.");

    internal void Advance()
    {
        // Only at the end of a document does Read answer false: of one in a string, or of one that is cut off.
        while (!_json.Read())
        {
            if (!TryLeave())
                throw new JsonException();
        }
    }

    internal void ExpectEnd()
    {
        while (!_json.Read() && TryLeave())
        {
        }
    }

    internal void Log(int position, string? member, string message) => Record().Add(Canonical(position), member, message);

    internal void LogMalformed(JsonException exception)
    {
        int consumed = (int)_json.BytesConsumed;
        string message = exception is not { LineNumber: { } line, BytePositionInLine: { } column }
            ? string.Create(CultureInfo.InvariantCulture, $"The JSON ends too early, after {_root.Length} bytes.")
            : IsTooDeep(consumed)
                ? string.Create(CultureInfo.InvariantCulture, $"The JSON is nested deeper than {_options.MaxDepth} levels.")
                : string.Create(CultureInfo.InvariantCulture, $"The JSON is malformed or cut off at line {line + 1}, byte {column + 1}.");
        Log(_start + consumed, null, message);
    }

    /// <summary>Logs what the type's own code said about the value that the reader stands at the end of.</summary>
    internal void LogRefused(Exception exception) => Log(Position, null, $"The type refuses this value: {exception.Message}");

    private ReadLog Record() => _log ??= new ReadLog(_root.Length, _options.MaxViolations);

    /// <summary>Whether what the reader stumbled over is one more object or array than may be open.</summary>
    private readonly bool IsTooDeep(int consumed)
    {
        int isOpen = _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        ReadOnlySpan<byte> rest = _utf8[consumed..].TrimStart(" \t\r\n,"u8);
        return _json.CurrentDepth + isOpen >= _options.MaxDepth && !rest.IsEmpty && rest[0] is (byte)'{' or (byte)'[';
    }

    /// <summary>Logs that the current value is of the wrong kind, and passes over it.</summary>
    private void Mismatch(string expected)
    {
        Log(Position, null, _log is { IsFull: true } ? "" : $"Expected {expected}, but got {Describe()}.");
        SkipValue();
    }

    private readonly string Describe() => _json.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "the number " + TokenText.Excerpt(_json.ValueSpan),
        _ => "the string \"" + TokenText.Excerpt(_json.ValueSpan) + "\"",
    };

    private ReadOnlySpan<byte> Unescape()
    {
        if (_name is null || _name.Length < _json.ValueSpan.Length)
            _name = new byte[_json.ValueSpan.Length];
        try
        {
            return _name.AsSpan(0, _json.CopyString(_name));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: a name like that is nobody's member.
            return _json.ValueSpan;
        }
    }

    /// <summary>The current text; with replacement characters if it holds half a surrogate pair or invalid UTF-8.</summary>
    private readonly bool TryGetText(out string text)
    {
        if (!_json.ValueIsEscaped && AsciiText.TryDecode(_json.ValueSpan, out text))
            return true;
        try
        {
            text = _json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = TokenText.Lossy(_json.ValueSpan);
            return false;
        }
    }

    private readonly string Text()
    {
        TryGetText(out string text);
        return text;
    }
}
