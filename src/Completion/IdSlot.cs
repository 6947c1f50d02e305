using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Completion;

/// <summary>The place inside a string literal where an ID is being written.</summary>
/// <param name="Literal">The literal, or the interpolated string without holes.</param>
/// <param name="Span">What a chosen ID replaces: the part of one that is there already.</param>
/// <param name="HasModelsPrefix">Whether <c>models/</c> stands before it.</param>
internal readonly record struct IdSlot(ExpressionSyntax Literal, TextSpan Span, bool HasModelsPrefix)
{
    private const string ModelsPrefix = "models/";

    /// <summary>Finds the slot at <paramref name="position"/>; null outside of string literals, and where no ID can begin.</summary>
    public static IdSlot? At(SyntaxNode root, SourceText text, int position)
    {
        if (position == 0)
            return null;
        SyntaxToken token = root.FindToken(position - 1);
        if (LiteralOf(token) is not { } literal || !IsInside(token, position))
            return null;
        int start = position;
        while (start > token.SpanStart && IsIdCharacter(text[start - 1]))
            start--;
        int end = position;
        while (end < token.Span.End && IsIdCharacter(text[end]))
            end++;
        bool hasPrefix = text.ToString(TextSpan.FromBounds(token.SpanStart, start)).EndsWith(ModelsPrefix, StringComparison.Ordinal);
        // An ID is the whole text but for a resource name: prose and other paths have none.
        bool isStart = start > 0 && text[start - 1] == '"';
        return hasPrefix || isStart ? new(literal, TextSpan.FromBounds(start, end), hasPrefix) : null;
    }

    private static ExpressionSyntax? LiteralOf(SyntaxToken token) => token.Parent switch
    {
        LiteralExpressionSyntax literal when token.Kind()
            is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken => literal,
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax { Contents.Count: 1 } whole } => whole,
        InterpolatedStringExpressionSyntax { Contents.Count: 0 } empty when token == empty.StringStartToken => empty,
        _ => null,
    };

    // After the opening quotes, and not after the closing ones.
    private static bool IsInside(SyntaxToken token, int position)
    {
        if (token.Parent is InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax)
            return true;
        string written = token.Text;
        int open = written.IndexOf('"');
        if (open < 0 || position <= token.SpanStart + open)
            return false;
        bool isClosed = written.IndexOf('"', open + 1) >= 0;
        return !isClosed || position < token.SpanStart + written.LastIndexOf('"') + 1;
    }

    private static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.';
}
