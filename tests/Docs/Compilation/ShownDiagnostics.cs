using System.Text.RegularExpressions;

namespace Gemini.Gen.Docs.Tests;

/// <summary>Reads the diagnostics that a page shows in comments, such as <c>// GEM0101: Model 'gemini-2.0-flash' was shut down</c>.</summary>
internal static partial class ShownDiagnostics
{
    public static IEnumerable<PageDiagnostic> Of(MarkdownPage page) =>
        from block in page.Blocks
        where block.Language == "csharp" && !block.IsExempt
        from line in block.Text.Split('\n').Select((text, index) => (Text: text, Number: block.Line + index))
        let comment = Comment().Match(line.Text)
        where comment.Success
        select new PageDiagnostic(page.Path, line.Number, comment.Groups["id"].Value, comment.Groups["message"].Value.TrimEnd('…', ' '));

    [GeneratedRegex(@"// (?<id>GEM\d{4}): (?<message>.*)$")]
    private static partial Regex Comment();
}
