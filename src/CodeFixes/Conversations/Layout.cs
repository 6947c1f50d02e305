using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>How the line of a position is indented and ends.</summary>
internal static class Layout
{
    public static string NewLine(int position, SourceText text) => LineBreak(position, text) + Indentation(position, text);

    public static string Indentation(int position, SourceText text)
    {
        string line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    public static string LineBreak(int position, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }
}
