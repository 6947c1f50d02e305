using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Writes indented lines that end with <c>\n</c> on every platform.</summary>
internal sealed class SourceWriter
{
    private char[] _text = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int _length;
    private bool _isInLine;

    public int Indentation { get; set; }

    /// <summary>Returns what was written. Nothing can be written afterwards.</summary>
    public string Finish()
    {
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return text;
    }

    public void Line()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _isInLine = false;
    }

    /// <summary>Writes text of one or more lines, each at the current indentation.</summary>
    public void Line(string text)
    {
        Append(text);
        Line();
    }

    /// <summary>Writes text of one or more lines, piece by piece: no string is made of them.</summary>
#pragma warning disable IDE0060, CA1801 // The compiler has the pieces written while it makes this.
    public void Line([InterpolatedStringHandlerArgument("")] ref Pieces text) => Line();
#pragma warning restore IDE0060, CA1801

    /// <summary>Opens a block.</summary>
    public void Open(string header)
    {
        Line(header);
        Open();
    }

    /// <inheritdoc cref="Open(string)"/>
    public void Open([InterpolatedStringHandlerArgument("")] ref Pieces header)
    {
        Line(ref header);
        Open();
    }

    public void Close(string suffix = "")
    {
        Indentation--;
        Line("}" + suffix);
    }

    private void Open()
    {
        Line("{");
        Indentation++;
    }

    private void Append(string text)
    {
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (end >= 0 && length > 0 && text[end - 1] == '\r')
                length--;
            if (length > 0)
                Append(text, start, length);
            if (end < 0)
                return;
            Line();
            start = end + 1;
        }
    }

    private void Append(string text, int start, int length)
    {
        int indentation = _isInLine ? 0 : Indentation * 4;
        Reserve(indentation + length);
        _text.AsSpan(_length, indentation).Fill(' ');
        text.CopyTo(start, _text, _length + indentation, length);
        _length += indentation + length;
        _isInLine = true;
    }

    private void Reserve(int length)
    {
        if (_length + length <= _text.Length)
            return;
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + length, _text.Length * 2));
        Array.Copy(_text, larger, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    /// <summary>The pieces of an interpolated string.</summary>
    [InterpolatedStringHandler]
#pragma warning disable CS9113 // The compiler asks for these parameters.
    public readonly ref struct Pieces(int literalLength, int formattedCount, SourceWriter writer)
#pragma warning restore CS9113
    {
        private readonly SourceWriter _writer = writer;

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? string.Empty);

        public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
