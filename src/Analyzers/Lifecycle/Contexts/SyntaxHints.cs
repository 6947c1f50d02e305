using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Words beside an expression that tell what it is for: callees, types, keys and paths, as they are written.</summary>
/// <remarks>As written, because they also count where a reference is missing or the code is still being typed.</remarks>
internal static class SyntaxHints
{
    // Of what no one wrote by hand, the beginning: every literal of a sum or a call looks at what stands beside it.
    private const int MaximumNodes = 500;

    /// <summary>What <paramref name="parent"/> says about its child <paramref name="value"/>.</summary>
    public static IEnumerable<string> Of(SyntaxNode parent, SyntaxNode value)
    {
        switch (parent)
        {
            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument:
                return CallHints(call).Concat(list.Arguments.Take(MaximumNodes).Where(a => a != argument).SelectMany(a => TextHints(a.Expression)));
            case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.AddExpression:
                ExpressionSyntax other = binary.Left == value ? binary.Right : binary.Left;
                return ExpressionHints(other);
            case ConditionalExpressionSyntax conditional:
                return ExpressionHints(conditional.Condition);
            case BaseObjectCreationExpressionSyntax creation:
                return CallHints(creation);
            default:
                return Enumerable.Empty<string>();
        }
    }

    private static IEnumerable<string> CallHints(SyntaxNode call)
    {
        switch (call)
        {
            case InvocationExpressionSyntax invocation:
                return ExpressionHints(invocation.Expression);
            case ObjectCreationExpressionSyntax creation:
                return new[] { creation.Type.ToString() };
            case ElementAccessExpressionSyntax access:
                return ExpressionHints(access.Expression);
            default:
                return Enumerable.Empty<string>();
        }
    }

    // Names and short texts anywhere inside: configuration["Gemini:Model"], Environment.GetEnvironmentVariable("GEMINI_MODEL").
    private static IEnumerable<string> ExpressionHints(ExpressionSyntax expression)
    {
        foreach (SyntaxNode node in expression.DescendantNodesAndSelf().Take(MaximumNodes))
        {
            if (node is SimpleNameSyntax name)
                yield return name.Identifier.ValueText;
            else if (node is ExpressionSyntax text)
            {
                foreach (string hint in TextHints(text))
                    yield return hint;
            }
        }
    }

    // Sentences say nothing about what stands beside them.
    private static IEnumerable<string> TextHints(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: string { Length: < 200 } text } && text.IndexOf(' ') < 0 ? new[] { text } : Enumerable.Empty<string>();
}
