using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Mutation;

/// <summary>The body of a method, constructor, operator or accessor.</summary>
/// <param name="Code">A block or an expression.</param>
/// <param name="Span">What is replaced: with an expression's arrow and semicolon.</param>
/// <param name="Head">What stands in front of its new statements.</param>
/// <param name="Tail">What stands behind them.</param>
/// <param name="Leave">The statement at the end of a mutant, so that the original is not run too.</param>
/// <param name="Returns">Whether an expression's value is returned.</param>
internal sealed record MutatedBody(SyntaxNode Code, TextSpan Span, string Head, string Tail, string Leave, bool Returns)
{
    public List<Mutant> Mutants { get; } = [];

    /// <returns>The body of a node; null if it has none.</returns>
    public static MutatedBody? Of(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Of(method.Body, method.ExpressionBody, method.SemicolonToken, !IsVoid(method)),
        ConstructorDeclarationSyntax constructor => Of(constructor.Body, constructor.ExpressionBody, constructor.SemicolonToken, returns: false),
        OperatorDeclarationSyntax method => Of(method.Body, method.ExpressionBody, method.SemicolonToken, returns: true),
        ConversionOperatorDeclarationSyntax method => Of(method.Body, method.ExpressionBody, method.SemicolonToken, returns: true),
        AccessorDeclarationSyntax accessor => Of(accessor.Body, accessor.ExpressionBody, accessor.SemicolonToken, accessor.IsKind(SyntaxKind.GetAccessorDeclaration)),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } property => Getter(arrow, property.SemicolonToken),
        IndexerDeclarationSyntax { ExpressionBody: { } arrow } indexer => Getter(arrow, indexer.SemicolonToken),
        _ => null,
    };

    /// <returns>The body as a block of its own, with a change.</returns>
    public string With(string source, Change? change)
    {
        string code = source[Code.Span.Start..Code.Span.End];
        if (change is not null)
            code = code.Remove(change.Span.Start - Code.SpanStart, change.Span.Length).Insert(change.Span.Start - Code.SpanStart, change.After);
        return Code is BlockSyntax ? code : Returns ? $"{{ return {code}; }}" : $"{{ {code}; }}";
    }

    private static MutatedBody? Of(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool returns)
    {
        if (arrow is not null)
            return arrow.Expression is ThrowExpressionSyntax ? null : new(arrow.Expression, TextSpan.FromBounds(arrow.SpanStart, semicolon.Span.End), "{\n", "}", Last(returns), returns);
        if (block is null)
            return null;
        bool yields = block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(static node => node is YieldStatementSyntax);
        return new(block, block.Span, "{\n", "}", yields ? "yield break;" : Last(returns), returns);
    }

    private static MutatedBody? Getter(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon) =>
        arrow.Expression is ThrowExpressionSyntax ? null : new(arrow.Expression, TextSpan.FromBounds(arrow.SpanStart, semicolon.Span.End), "{ get {\n", "} }", Last(returns: true), true);

    // A mutant that returns on every way never gets to its break.
    private static string Last(bool returns) => returns ? "break;" : "return;";

    private static bool IsVoid(MethodDeclarationSyntax method) => method.ReturnType switch
    {
        PredefinedTypeSyntax type => type.Keyword.IsKind(SyntaxKind.VoidKeyword),
        SimpleNameSyntax name => name is IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } && method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };
}
