using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Gemini.Gen.Harness;

/// <summary>Line differences of two texts, for the messages of failed tests.</summary>
public static class TextDiff
{
    /// <summary>All lines, with <c>-</c> before what only <paramref name="expected"/> has and <c>+</c> before what only <paramref name="actual"/> has.</summary>
    public static string Render(string expected, string actual)
    {
        var text = new StringBuilder();
        foreach (DiffPiece line in new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines)
        {
            string mark = line.Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " };
            text.Append(mark).AppendLine(line.Text);
        }

        return text.ToString();
    }
}
