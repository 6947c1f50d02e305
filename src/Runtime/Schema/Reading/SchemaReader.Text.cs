using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Values that JSON writes as a string, dates aside, and booleans.</content>
public ref partial struct SchemaReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public string ReadString()
    {
        if (!IsString("a string"))
            return string.Empty;
        if (!TryGetText(out string text))
            Log(Position, null, "Expected a string of Unicode text, but it holds half a surrogate pair or invalid UTF-8.");
        return text;
    }

    /// <summary>Reads a Boolean.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False
            || Unwrap(SchemaRepairKind.DoubleEncodedJson, JsonTokenType.True)
            || Unwrap(SchemaRepairKind.DoubleEncodedJson, JsonTokenType.False))
        {
            return _json.TokenType == JsonTokenType.True;
        }

        Mismatch("true or false");
        return default;
    }

    /// <summary>Reads a string of exactly one UTF-16 code unit.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public char ReadChar()
    {
        Span<char> buffer = stackalloc char[16];
        if (!IsString("a string of one character"))
            return default;
        if (TryCopyText(buffer, out ReadOnlySpan<char> text) && text.Length == 1)
            return text[0];
        Mismatch("a string of one character");
        return default;
    }

    /// <summary>Reads a UUID.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public Guid ReadGuid()
    {
        const string Expected = "a UUID such as \"0f8fad5b-d9cb-469f-a165-70867728950e\"";
        Span<char> buffer = stackalloc char[72];
        if (!IsString(Expected))
            return default;
        if (_json.TryGetGuid(out Guid value) || (TryCopyText(buffer, out ReadOnlySpan<char> text) && Guid.TryParse(text, out value)))
            return value;
        Mismatch(Expected);
        return default;
    }

    /// <summary>Reads an absolute or relative URI.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public Uri ReadUri()
    {
        if (!IsString("a URI"))
            return null!;
        if (TryGetText(out string text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value))
            return value;
        Mismatch("a URI");
        return null!;
    }

    /// <summary>Compares the current value with an enum member's name.</summary>
    /// <param name="utf8Name">The name.</param>
    /// <returns>Whether they are equal.</returns>
    public readonly bool IsEnumName(ReadOnlySpan<byte> utf8Name) =>
        _json.TokenType == JsonTokenType.String && _json.ValueTextEquals(utf8Name);

    /// <summary>Handles a value that is none of an enum's names.</summary>
    /// <param name="names">The legal names.</param>
    /// <returns>
    /// Whether the reader now stands on a legal name, because the options allow another case; if not, a violation is logged and the value
    /// skipped.
    /// </returns>
    public bool RepairEnum(params string[] names)
    {
        if (_json.TokenType == JsonTokenType.String
            && MeantName(Text(), names) is { } meant
            && Put(JsonEncodedText.Encode(meant).EncodedUtf8Bytes))
        {
            return true;
        }

        NotInEnum(names);
        return false;
    }

    /// <summary>Logs that the current value is none of an enum's names, and passes over it.</summary>
    /// <param name="names">The legal names.</param>
    public void NotInEnum(params string[] names)
    {
        string legal = "one of " + Quoted(names);
        if (_log is not { IsFull: true } && _json.TokenType == JsonTokenType.String && NearestName.Find(Text(), names) is { } nearest)
            Log(Position, null, $"Expected {legal}, but got {Describe()}. Did you mean \"{nearest}\"?");
        else
            Log(Position, null, $"Expected {legal}, but got {Describe()}.");
        SkipValue();
    }

    /// <summary>Logs that a number, which the reader has passed, is none of an enum's.</summary>
    /// <param name="position">The number's <see cref="Position"/>.</param>
    /// <param name="numbers">The legal numbers.</param>
    public void NotInEnum(int position, params string[] numbers)
    {
        if (!IsFaulty(position))
            Log(position, null, $"Expected one of {string.Join(", ", numbers)}, but got {Describe()}.");
    }

    /// <summary>Reads a version.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public Version ReadVersion()
    {
        const string Expected = "a version such as \"1.2.3\"";
        if (!IsString(Expected))
            return null!;
        if (Version.TryParse(Text(), out Version? value))
            return value;
        Mismatch(Expected);
        return null!;
    }

    /// <summary>Reads binary data in Base64.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public byte[] ReadBytes()
    {
        const string Expected = "binary data in Base64";
        if (!IsString(Expected))
            return [];
        if (_json.TryGetBytesFromBase64(out byte[]? value))
            return value;
        Mismatch(Expected);
        return [];
    }

    /// <summary>Reads binary data in Base64.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public Memory<byte> ReadMemory() => ReadBytes();

    /// <summary>Reads binary data in Base64.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public ReadOnlyMemory<byte> ReadReadOnlyMemory() => ReadBytes();

    /// <summary>Reads binary data in Base64.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public ArraySegment<byte> ReadArraySegment() => ReadBytes();

    private bool IsString(string expected)
    {
        if (_json.TokenType == JsonTokenType.String)
            return true;
        Mismatch(expected);
        return false;
    }

    /// <summary>Copies a short string to the stack; longer text cannot be what the caller looks for.</summary>
    private readonly bool TryCopyText(Span<char> buffer, out ReadOnlySpan<char> text)
    {
        text = default;
        if (_json.ValueSpan.Length > buffer.Length)
            return false;
        try
        {
            text = buffer[.._json.CopyString(buffer)];
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
