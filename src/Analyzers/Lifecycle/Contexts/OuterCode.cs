using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>What is around the expressions of one compilation.</summary>
internal sealed class OuterCode
{
    private readonly NodeChains _wholes = new(IsPart);
    private readonly NodeChains _links = new(IsLink);

    /// <summary>The sum, or the alternatives, that a value is a part of; otherwise the value itself.</summary>
    public SyntaxNode Whole(SyntaxNode value) => _wholes.End(value);

    /// <summary>
    /// The nodes around <paramref name="node"/> that have a name, open a scope or list values: all but operators, members and calls of values,
    /// and one <c>else if</c> after the other.
    /// </summary>
    public IEnumerable<SyntaxNode> Ancestors(SyntaxNode node)
    {
        for (SyntaxNode? outer = _links.End(node).Parent; outer is not null; outer = _links.End(outer).Parent)
            yield return outer;
    }

    private static bool IsPart(SyntaxNode whole, SyntaxNode part) =>
        whole.Kind() is SyntaxKind.AddExpression or SyntaxKind.CoalesceExpression or SyntaxKind.ParenthesizedExpression
        || (whole is ConditionalExpressionSyntax conditional && conditional.Condition != part);

    private static bool IsLink(SyntaxNode outer, SyntaxNode inner) => outer
        is BinaryExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax
        or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
        or ElseClauseSyntax
        || (outer is IfStatementSyntax && inner is ElseClauseSyntax);
}
