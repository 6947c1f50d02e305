using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>Takes a member out of a body, with its comma and its comments and no others, however the body is written.</summary>
internal static class MemberRemoval
{
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
                return new(InList(creation.Initializers, declarator), "");
            // Without a name, removing one argument would move the others.
            case ArgumentSyntax { NameColon: not null, Parent: ArgumentListSyntax list } argument:
                return new(InList(list.Arguments, argument), "");
            case ExpressionSyntax { Parent: InitializerExpressionSyntax initializer } element:
                return new(InList(initializer.Expressions, element), "");
            case ExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement }:
                return new(statement.FullSpan, "");
            default:
                return null;
        }
    }

    private static TextSpan InList<T>(SeparatedSyntaxList<T> members, T member)
        where T : SyntaxNode
    {
        int index = members.IndexOf(member);
        if (index < members.SeparatorCount)
            return TextSpan.FromBounds(member.FullSpan.Start, members.GetSeparator(index).FullSpan.End);
        return index == 0 ? member.FullSpan : TextSpan.FromBounds(members.GetSeparator(index - 1).SpanStart, member.Span.End);
    }
}
