using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>Takes an assignment out of an initializer or a block, with its comma and its comments and no others.</summary>
internal static class MemberRemoval
{
    /// <summary>The edit, or null if the assignment is where it cannot simply go.</summary>
    public static TextChange? Of(SyntaxNode? assignment) => assignment switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } member => new(InInitializer(initializer, member), ""),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } => new(statement.FullSpan, ""),
        _ => null,
    };

    private static TextSpan InInitializer(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax member)
    {
        SeparatedSyntaxList<ExpressionSyntax> members = initializer.Expressions;
        int index = members.IndexOf(member);
        if (index < members.SeparatorCount)
            return TextSpan.FromBounds(member.FullSpan.Start, members.GetSeparator(index).FullSpan.End);
        return index == 0 ? member.FullSpan : TextSpan.FromBounds(members.GetSeparator(index - 1).SpanStart, member.Span.End);
    }
}
