using System.ComponentModel;
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
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _json;
    private ViolationLog? _log;

    internal SchemaReader(ReadOnlySpan<byte> utf8Json)
    {
        _utf8 = utf8Json;
        _json = new Utf8JsonReader(utf8Json);
    }

    /// <summary>Gets the number of violations logged so far.</summary>
    public readonly int ViolationCount => _log?.Count ?? 0;

    /// <summary>Gets a value indicating whether the current value is JSON <c>null</c>.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>Gets where the current token starts; names a place for a violation logged later.</summary>
    public readonly int Position => (int)_json.TokenStartIndex;

    internal readonly long BytesConsumed => _json.BytesConsumed;

    /// <summary>Enters an object.</summary>
    /// <returns>Whether the value is an object; if not, a violation is logged and the value skipped.</returns>
    public bool BeginObject()
    {
        if (_json.TokenType == JsonTokenType.StartObject)
            return true;
        Mismatch("an object");
        return false;
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Whether the value is an array; if not, a violation is logged and the value skipped.</returns>
    public bool BeginArray()
    {
        if (_json.TokenType == JsonTokenType.StartArray)
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

        key = Text();
        Advance();
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

    internal void Advance()
    {
        // Only an incomplete document makes Read answer false in the middle of a value.
        if (!_json.Read())
            throw new JsonException();
    }

    internal void ExpectEnd() => _json.Read();

    internal void Log(int position, string? member, string message) => (_log ??= new ViolationLog()).Add(position, member, message);

    internal readonly IReadOnlyList<SchemaViolation> Violations() => _log is null ? [] : _log.Resolve(_utf8);

    /// <summary>Logs that the current value is of the wrong kind, and passes over it.</summary>
    private void Mismatch(string expected)
    {
        Log(Position, null, $"Expected {expected}, but got {Describe()}.");
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

    private readonly ReadOnlySpan<byte> Unescape()
    {
        byte[] buffer = new byte[_json.ValueSpan.Length];
        try
        {
            return buffer.AsSpan(0, _json.CopyString(buffer));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: a name like that is nobody's member.
            return _json.ValueSpan;
        }
    }

    private readonly string Text()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return TokenText.Lossy(_json.ValueSpan);
        }
    }
}
