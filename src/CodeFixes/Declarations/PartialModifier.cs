using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>Adds <c>partial</c> where the language wants it: directly before the keyword.</summary>
internal static class PartialModifier
{
    public static IEnumerable<TextChange> Insert(TypeDeclarationSyntax declaration)
    {
        if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            yield return new TextChange(new TextSpan(declaration.Keyword.SpanStart, 0), "partial ");
    }
}
