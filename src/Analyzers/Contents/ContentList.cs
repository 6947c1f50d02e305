using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>Lists of blocks, as far as one of them can go.</summary>
internal static class ContentList
{
    // SyntaxKind.CollectionExpression of Roslyn 4.7 and newer.
    private const SyntaxKind CollectionExpression = (SyntaxKind)9076;

    /// <summary>Whether an expression is an element of an array, a list or a collection expression that has others.</summary>
    public static bool HasOthers(SyntaxNode element) => element.Parent switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Count > 1,
        { Parent: { } list } part when list.IsKind(CollectionExpression) => part.ChildNodes().Take(2).Count() == 1 && list.ChildNodes().Take(2).Count() == 2,
        _ => false,
    };
}
