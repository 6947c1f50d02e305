using System.Text;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Writes indented lines that end with <c>\n</c> on every platform.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();

    public int Indentation { get; set; }

    public override string ToString() => _text.ToString();

    public void Line() => _text.Append('\n');

    /// <summary>Writes text of one or more lines, each at the current indentation.</summary>
    public void Line(string text)
    {
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (length > 0 && text[start + length - 1] == '\r')
                length--;
            if (length > 0)
                _text.Append(' ', Indentation * 4).Append(text, start, length);
            _text.Append('\n');
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Opens a block.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        Indentation++;
    }

    public void Close(string suffix = "")
    {
        Indentation--;
        Line("}" + suffix);
    }
}
