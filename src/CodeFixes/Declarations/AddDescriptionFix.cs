using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>
/// Adds an empty documentation comment, or the missing element to the comment that is there: GEM1006. What it should say only the author
/// knows; so the diagnostic stays until there is text, and the fix is not offered twice.
/// </summary>
/// <remarks>
/// It works on lines: in a project without a documentation file the compiler sees ordinary comments.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddDescriptionFix))]
[Shared]
public sealed class AddDescriptionFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NoDescription);

    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        SyntaxNode? subject = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        string? parameter = (subject as ParameterSyntax)?.Identifier.ValueText;
        if ((parameter is null ? subject : subject!.Parent?.Parent) is not MemberDeclarationSyntax declaration)
            yield break;
        (string start, string element) = parameter is null
            ? ("<summary", "<summary></summary>")
            : ($"<param name=\"{parameter}\"", $"<param name=\"{parameter}\"></param>");
        TextLine line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        string newLine = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        newLine = newLine.Length > 0 ? newLine : "\n";
        string title = parameter is null ? "Add a documentation comment" : $"Describe '{parameter}' in a documentation comment";
        if (before.Trim().Length > 0)
        {
            string indent = new string(before.TakeWhile(char.IsWhiteSpace).ToArray()) + "    ";
            yield return Fix(declaration.SpanStart, $"{newLine}{indent}/// {element}{newLine}{indent}");
            yield break;
        }

        TextLine? first = null;
        for (int number = line.LineNumber - 1; number >= 0 && text.Lines[number] is var above; number--)
        {
            string comment = above.ToString().Trim();
            if (comment.EndsWith("*/", StringComparison.Ordinal) || (comment.StartsWith("///", StringComparison.Ordinal) && comment.Contains(start)))
                yield break;
            if (!comment.StartsWith("///", StringComparison.Ordinal))
                break;
            first = above;
        }

        // A summary comes before everything else, a parameter after.
        yield return first is { } top && parameter is null
            ? Fix(top.Start, $"{before}/// {element}{newLine}")
            : Fix(declaration.SpanStart, $"/// {element}{newLine}{before}");

        TextFix Fix(int position, string inserted) =>
            new(title, RuleIds.NoDescription, ImmutableArray.Create(new TextChange(new TextSpan(position, 0), inserted)));
    }
}
