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
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Log(Position, null, "Expected a string of Unicode text, but it holds half a surrogate pair or invalid UTF-8.");
            return string.Empty;
        }
    }

    /// <summary>Reads a Boolean.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
            return _json.TokenType == JsonTokenType.True;
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
        if (Uri.TryCreate(Text(), UriKind.RelativeOrAbsolute, out Uri? value))
            return value;
        Mismatch("a URI");
        return null!;
    }

    /// <summary>Compares the current value with an enum member's name.</summary>
    /// <param name="utf8Name">The name.</param>
    /// <returns>Whether they are equal.</returns>
    public readonly bool IsEnumName(ReadOnlySpan<byte> utf8Name) =>
        _json.TokenType == JsonTokenType.String && _json.ValueTextEquals(utf8Name);

    /// <summary>Logs that the current value is none of an enum's names, and passes over it.</summary>
    /// <param name="names">The legal names.</param>
    public void NotInEnum(params string[] names)
    {
        string legal = "one of " + string.Join(", ", names.Select(static name => $"\"{name}\""));
        if (_json.TokenType == JsonTokenType.String && NearestName.Find(Text(), names) is { } nearest)
            Log(Position, null, $"Expected {legal}, but got {Describe()}. Did you mean \"{nearest}\"?");
        else
            Log(Position, null, $"Expected {legal}, but got {Describe()}.");
        SkipValue();
    }

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
