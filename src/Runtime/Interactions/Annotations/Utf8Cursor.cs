namespace Gemini.Gen;

/// <summary>Walks through a text to positions that are given in bytes of its UTF-8 form, without encoding it.</summary>
/// <param name="text">The text.</param>
internal ref struct Utf8Cursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _char;
    private long _byte;

    /// <summary>Finds the code point boundary at or before a byte. It goes on from the last position, or from the text's start.</summary>
    /// <param name="offset">The byte; beyond the text's end it is the end.</param>
    /// <returns>The index of a character.</returns>
    public int Before(int offset)
    {
        if (offset < _byte)
            (_char, _byte) = (0, 0);
        while (_char < _text.Length && _byte < offset)
        {
            ReadOnlySpan<char> rest = _text.Slice(_char, (int)Math.Min(_text.Length - _char, offset - _byte));
            int ascii = rest.IndexOfAnyExceptInRange('\0', '\u007F');
            if (ascii != 0)
            {
                int count = ascii < 0 ? rest.Length : ascii;
                _char += count;
                _byte += count;
                continue;
            }

            (int chars, int bytes) = CodePoint();
            if (_byte + bytes > offset)
                break;
            _char += chars;
            _byte += bytes;
        }

        return _char;
    }

    /// <summary>Finds the code point boundary at or after a byte.</summary>
    /// <inheritdoc cref="Before"/>
    public int After(int offset)
    {
        int before = Before(offset);
        return _byte < offset && before < _text.Length ? before + CodePoint().Chars : before;
    }

    /// <summary>Measures the code point at the position. A surrogate alone is written as U+FFFD, which has three bytes.</summary>
    private readonly (int Chars, int Bytes) CodePoint()
    {
        char first = _text[_char];
        if (first < 0x80)
            return (1, 1);
        if (first < 0x800)
            return (1, 2);
        return char.IsHighSurrogate(first) && _char + 1 < _text.Length && char.IsLowSurrogate(_text[_char + 1]) ? (2, 4) : (1, 3);
    }
}
