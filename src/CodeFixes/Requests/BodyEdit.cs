using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Requests;

/// <summary>
/// Removes or adds a member of a request's body by its place in the text: an element of an initializer or list, a named argument, a statement
/// of its own, or a member of the JSON in a literal.
/// </summary>
internal static class BodyEdit
{
    /// <summary>The edit that takes the member away with its comma and its comments; null where it cannot simply go.</summary>
    public static TextChange? Remove(SyntaxNode root, TextSpan member, SourceText text)
    {
        SyntaxNode node = root.FindNode(member);
        if (node.Span != member)
            return IsLiteral(node) ? JsonEdit.Remove(member, text) : null;
        if (node.Parent is ExpressionStatementSyntax statement)
            return IsInBlock(statement) ? new(statement.FullSpan, "") : null;
        if (node is ArgumentSyntax { NameColon: null } || node.Parent is not { } list)
            return null;
        (SyntaxToken before, SyntaxToken after) = Separators(list, node);
        if (after.IsKind(SyntaxKind.CommaToken))
            return new(TextSpan.FromBounds(node.FullSpan.Start, after.FullSpan.End), "");
        return before.IsKind(SyntaxKind.CommaToken)
            ? new(TextSpan.FromBounds(before.SpanStart, node.Span.End), "")
            : new(node.FullSpan, "");
    }

    /// <summary>The edit that puts another member behind this one, in the layout that is there; null where nothing can follow.</summary>
    public static TextChange? InsertAfter(SyntaxNode root, TextSpan member, string newMember, SourceText text)
    {
        SyntaxNode node = root.FindNode(member);
        if (node.Span != member)
            return IsLiteral(node) ? JsonEdit.InsertAfter(member, newMember, text) : null;
        string newLine = LineBreak(node, text) + Indentation(node, text);
        if (node.Parent is ExpressionStatementSyntax statement)
            return IsInBlock(statement) ? new(new TextSpan(statement.Span.End, 0), $"{newLine}{newMember};") : null;
        if (node.Parent is not { } list)
            return null;
        SyntaxToken after = Separators(list, node).After;
        bool hasLineOfItsOwn = node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        if (!after.IsKind(SyntaxKind.CommaToken))
            return new(new TextSpan(node.Span.End, 0), (hasLineOfItsOwn ? "," + newLine : ", ") + newMember);
        return hasLineOfItsOwn && after.TrailingTrivia.Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia))
            ? new(new TextSpan(after.FullSpan.End, 0), Indentation(node, text) + newMember + "," + LineBreak(node, text))
            : new(new TextSpan(after.Span.End, 0), $" {newMember},");
    }

    private static bool IsLiteral(SyntaxNode node) => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringTextSyntax
        || (node is ArgumentSyntax { Expression: var argument } && IsLiteral(argument));

    private static bool IsInBlock(ExpressionStatementSyntax statement) => statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax;

    private static (SyntaxToken Before, SyntaxToken After) Separators(SyntaxNode list, SyntaxNode item)
    {
        SyntaxToken before = default;
        bool isPast = false;
        foreach (SyntaxNodeOrToken child in list.ChildNodesAndTokens())
        {
            if (child.AsNode() == item)
                isPast = true;
            else if (child.IsToken && isPast)
                return (before, child.AsToken());
            else if (child.IsToken)
                before = child.AsToken();
        }

        return (before, default);
    }

    private static string Indentation(SyntaxNode node, SourceText text)
    {
        string line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static string LineBreak(SyntaxNode node, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(node.SpanStart);
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }
}
