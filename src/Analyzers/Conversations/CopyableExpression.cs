using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Decides whether an expression can be written a second time, further down, and mean the same.</summary>
internal static class CopyableExpression
{
    /// <summary>Whether the expression has no side effect and all its names mean the same at <paramref name="position"/>.</summary>
    public static bool IsCopyable(ExpressionSyntax expression, int position, SemanticModel model) =>
        expression.DescendantNodesAndSelf().All(node => node switch
        {
            InvocationExpressionSyntax or AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or DeclarationExpressionSyntax => false,
            AssignmentExpressionSyntax assignment => assignment.Parent is InitializerExpressionSyntax,
            PostfixUnaryExpressionSyntax postfix => postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            PrefixUnaryExpressionSyntax prefix => !prefix.IsKind(SyntaxKind.PreIncrementExpression) && !prefix.IsKind(SyntaxKind.PreDecrementExpression),
            IdentifierNameSyntax name => MeansTheSame(name, position, model),
            _ => true,
        });

    private static bool MeansTheSame(IdentifierNameSyntax name, int position, SemanticModel model)
    {
        ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
        return symbol is not (ILocalSymbol or IParameterSymbol)
            || model.LookupSymbols(position, name: name.Identifier.ValueText).Contains(symbol, SymbolEqualityComparer.Default);
    }
}
