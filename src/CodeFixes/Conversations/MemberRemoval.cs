using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>Takes a member out of a body, with its comma and its comments and no others, however the body is written.</summary>
internal static class MemberRemoval
{
    // SyntaxKind.CollectionExpression of Roslyn 4.7 and newer.
    private const SyntaxKind CollectionExpression = (SyntaxKind)9076;

    /// <summary>The edit, or null if the member is where it cannot simply go.</summary>
    /// <param name="root">The file.</param>
    /// <param name="span">The member: an assignment, an argument, an element, or a part of JSON text.</param>
    /// <param name="text">The file's text.</param>
    public static TextChange? Of(SyntaxNode root, TextSpan span, SourceText text)
    {
        SyntaxNode node = root.FindNode(span);
        if (node.Span != span)
            return JsonTextEdit.IsJsonText(node) ? JsonTextEdit.Remove(span, text) : null;
        switch (node)
        {
            case AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax creation } declarator:
                return InList(creation.Initializers, declarator, text);
            // Without a name, removing one argument would move the others.
            case ArgumentSyntax { NameColon: not null, Parent: ArgumentListSyntax list } argument:
                return InList(list.Arguments, argument, text);
            case ExpressionSyntax { Parent: InitializerExpressionSyntax initializer } element:
                return InList(initializer.Expressions, element, text);
            case ExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement }:
                return new(statement.FullSpan, "");
            case { Parent: { } list } when list.IsKind(CollectionExpression):
                return InList(node, Comma(node.GetFirstToken().GetPreviousToken()), Comma(node.GetLastToken().GetNextToken()), text);
            default:
                return null;
        }
    }

    private static TextChange InList<T>(SeparatedSyntaxList<T> members, T member, SourceText text)
        where T : SyntaxNode
    {
        int index = members.IndexOf(member);
        return InList(
            member, index == 0 ? null : members.GetSeparator(index - 1), index < members.SeparatorCount ? members.GetSeparator(index) : null, text);
    }

    private static TextChange InList(SyntaxNode member, SyntaxToken? before, SyntaxToken? after, SourceText text)
    {
        if (after is { } comma)
        {
            // What follows on the same line keeps the line's indentation.
            int start = Layout.EndsLine(comma) ? member.FullSpan.Start : member.SpanStart;
            return new(TextSpan.FromBounds(start, comma.FullSpan.End), "");
        }

        if (before is not { } previous)
            return new(member.FullSpan, "");
        int end = member.Span.End + Layout.Comment(member.Span.End, member.FullSpan.End, text).Length;
        return new(TextSpan.FromBounds(previous.SpanStart, end), Layout.Comment(previous.Span.End, previous.FullSpan.End, text));
    }

    private static SyntaxToken? Comma(SyntaxToken token) => token.IsKind(SyntaxKind.CommaToken) ? token : null;
}
