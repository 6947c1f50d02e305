using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Gemini.Gen;

/// <summary>
/// Scans JSON as servers write it: without escapes in names, with no whitespace but a space after punctuation. Every method answers
/// <see langword="false"/> for what it does not understand, valid or not: the caller then starts over with <see cref="Utf8JsonReader"/>.
/// </summary>
/// <param name="utf8">The JSON.</param>
internal ref struct PlainJsonScanner(ReadOnlySpan<byte> utf8)
{
    /// <summary>What ends a string, what escapes in it, and what JSON forbids there.</summary>
    private static readonly SearchValues<byte> NotPlain = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    private ReadOnlySpan<byte> _rest = utf8;

    /// <summary>Gets a value indicating whether nothing is left.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Passes a text that is the expected one, and a space after it.</summary>
    /// <param name="expected">Punctuation, a name with its quotes and its colon, or all of a member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPass(ReadOnlySpan<byte> expected)
    {
        if (!_rest.StartsWith(expected))
            return false;
        _rest = _rest[expected.Length..];
        if (!_rest.IsEmpty && _rest[0] == ' ')
            _rest = _rest[1..];
        return true;
    }

    /// <summary>Reads a string, escapes included.</summary>
    public bool TryReadString(out string text)
    {
        text = "";
        if (_rest.IsEmpty || _rest[0] != '"')
            return false;
        bool isEscaped = false;
        int end = 1;
        while (true)
        {
            int next = _rest[end..].IndexOfAny(NotPlain);
            if (next < 0)
                return false;
            end += next;
            if (_rest[end] == '"')
                break;
            if (_rest[end] != '\\' || end + 2 >= _rest.Length)
                return false;
            isEscaped = true;
            end += 2;
        }

        ReadOnlySpan<byte> quoted = _rest[..(end + 1)];
        _rest = _rest[(end + 1)..];
        return isEscaped ? TryUnescape(quoted, out text) : TryDecode(quoted[1..^1], out text);
    }

    /// <summary>Reads a whole number of no more than nine digits.</summary>
    public bool TryReadIndex(out int number)
    {
        number = 0;
        int length = 0;
        while (length < _rest.Length && char.IsAsciiDigit((char)_rest[length]) && length < 9)
            number = (number * 10) + _rest[length++] - '0';
        if (length == 0 || (length > 1 && _rest[0] == '0') || length == _rest.Length || _rest[length] is not ((byte)',' or (byte)'}'))
            return false;
        _rest = _rest[length..];
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> utf8, out string text)
    {
        if (AsciiText.TryDecode(utf8, out text))
            return true;
        bool isValid = Utf8.IsValid(utf8);
        text = isValid ? Encoding.UTF8.GetString(utf8) : "";
        return isValid;
    }

    private static bool TryUnescape(ReadOnlySpan<byte> quoted, out string text)
    {
        text = "";
        try
        {
            var reader = new Utf8JsonReader(quoted);
            if (reader.Read())
                text = reader.GetString()!;
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
