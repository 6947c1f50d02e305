using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Harness;

/// <summary>Prints diagnostics under the line they are on, with carets, for failed tests.</summary>
internal static class DiagnosticRenderer
{
    public static string Render(IEnumerable<FoundDiagnostic> diagnostics, IReadOnlyDictionary<string, string> files)
    {
        var text = new StringBuilder();
        foreach (FoundDiagnostic diagnostic in diagnostics)
        {
            text.Append("  ").Append(diagnostic.Id).Append(' ').Append(diagnostic.Path);
            if (!files.TryGetValue(diagnostic.Path, out string? content) || diagnostic.Span.End > content.Length)
            {
                text.Append(": ").AppendLine(diagnostic.Message);
                continue;
            }

            var source = SourceText.From(content);
            TextLine line = source.Lines.GetLineFromPosition(diagnostic.Span.Start);
            int column = diagnostic.Span.Start - line.Start;
            int width = Math.Max(1, Math.Min(diagnostic.Span.Length, line.End - diagnostic.Span.Start));
            string gutter = (line.LineNumber + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6) + " | ";
            text.Append('(').Append(line.LineNumber + 1).Append(',').Append(column + 1).Append("): ").AppendLine(diagnostic.Message);
            text.Append(gutter).AppendLine(line.ToString());
            text.Append(' ', gutter.Length - 2).Append("| ").Append(' ', column).Append('^', width).AppendLine();
        }

        return text.Length == 0 ? "  none" + Environment.NewLine : text.ToString();
    }
}
