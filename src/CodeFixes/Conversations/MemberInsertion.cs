using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>Puts an assignment of another member after one of the same object, in the layout that is there.</summary>
internal static class MemberInsertion
{
    /// <summary>The edit, or null if the assignment is where nothing can simply follow.</summary>
    public static TextChange? After(AssignmentExpressionSyntax assignment, string member, string value, SourceText text) => assignment switch
    {
        { Parent: InitializerExpressionSyntax initializer } => InInitializer(initializer, assignment, $"{member} = {value}", text),
        { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement, Left: MemberAccessExpressionSyntax target } =>
            new(new TextSpan(statement.Span.End, 0), $"{NewLine(statement, text)}{target.Expression}.{member} = {value};"),
        _ => null,
    };

    private static TextChange InInitializer(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax assignment, string member, SourceText text)
    {
        bool hasLineOfItsOwn = assignment.GetFirstToken().GetPreviousToken().TrailingTrivia.ToFullString().Contains('\n');
        int index = initializer.Expressions.IndexOf(assignment);
        if (index == initializer.Expressions.SeparatorCount)
            return new(new TextSpan(assignment.Span.End, 0), (hasLineOfItsOwn ? "," + NewLine(assignment, text) : ", ") + member);
        int afterComma = initializer.Expressions.GetSeparator(index).FullSpan.End;
        if (!hasLineOfItsOwn)
            return new(new TextSpan(afterComma, 0), member + ", ");
        return new(new TextSpan(afterComma, 0), Indentation(assignment, text) + member + "," + LineBreak(assignment, text));
    }

    private static string NewLine(SyntaxNode node, SourceText text) => LineBreak(node, text) + Indentation(node, text);

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
