using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Mutation;

/// <summary>The mistakes that people make: what can be changed in a piece of code, by syntax alone. What does not compile is sorted out later.</summary>
internal static class Changes
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
        [SyntaxKind.PlusToken] = "-",
        [SyntaxKind.MinusToken] = "+",
        [SyntaxKind.AsteriskToken] = "/",
        [SyntaxKind.AmpersandToken] = "|",
        [SyntaxKind.BarToken] = "&",
        [SyntaxKind.AndKeyword] = "or",
        [SyntaxKind.OrKeyword] = "and",
        [SyntaxKind.PlusPlusToken] = "--",
        [SyntaxKind.MinusMinusToken] = "++",
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["Skip"] = "Take",
        ["Take"] = "Skip",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
    };

    public static IEnumerable<Change> In(SyntaxNode body) =>
        body.DescendantNodesAndSelf(static node => !IsLeftAlone(node)).Where(static node => !IsLeftAlone(node)).SelectMany(Of);

    /// <summary>Exceptions, names and cancellation: whether they are right is no decision that tests could see.</summary>
    private static bool IsLeftAlone(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax or AttributeListSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThrowIfCancellationRequested" or "ConfigureAwait" } } => true,
        _ => false,
    };

    private static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => [To(coalesce, coalesce.Right.ToString())],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => [Not(test), .. Operand(test)],
        BinaryExpressionSyntax binary => [.. Operator(binary.OperatorToken), .. Operand(binary)],
        BinaryPatternSyntax pattern => Operator(pattern.OperatorToken),
        RelationalPatternSyntax pattern => Operator(pattern.OperatorToken),
        IsPatternExpressionSyntax test => [Not(test), .. Operand(test)],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [To(not, not.Operand.ToString())],
        PrefixUnaryExpressionSyntax unary => Operator(unary.OperatorToken),
        PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } unary => Operator(unary.OperatorToken),
        ConditionalExpressionSyntax choice => [To(choice, $"{choice.Condition} ? {choice.WhenFalse} : {choice.WhenTrue}")],
        LiteralExpressionSyntax literal => Literal(literal),
        SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax } arm => [WithoutArm(arm)],
        ExpressionStatementSyntax { Expression: not AwaitExpressionSyntax } statement => Empty(statement),
        ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax or ReturnStatementSyntax { Expression: null } => Empty(node),
        IdentifierNameSyntax name when Names.TryGetValue(name.Identifier.ValueText, out string? other) && name.Parent is MemberAccessExpressionSyntax access && access.Name == name => [To(name, other)],
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax => Operand((ExpressionSyntax)node),
        _ => [],
    };

    private static IEnumerable<Change> Operator(SyntaxToken token) =>
        Operators.TryGetValue(token.Kind(), out string? other) ? [new Change(token.Span, token.Text, other)] : [];

    private static IEnumerable<Change> Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        bool value => [To(literal, value ? "false" : "true")],
        int value and < int.MaxValue => [To(literal, (value + 1).ToString(CultureInfo.InvariantCulture))],
        string { Length: > 0 } => [To(literal, "\"\"")],
        _ => [],
    };

    /// <summary>An operand of a condition is taken as always true and as always false, which finds operands that nothing needs.</summary>
    private static IEnumerable<Change> Operand(ExpressionSyntax expression) => expression.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } => [To(expression, "true")],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } => [To(expression, "false")],
        IfStatementSyntax statement when statement.Condition == expression => [To(expression, "true"), To(expression, "false")],
        WhileStatementSyntax statement when statement.Condition == expression => [To(expression, "false")],
        ConditionalExpressionSyntax choice when choice.Condition == expression => [],
        WhenClauseSyntax => [To(expression, "true"), To(expression, "false")],
        _ => [],
    };

    private static IEnumerable<Change> Empty(SyntaxNode statement) => [To(statement, ";")];

    private static Change Not(ExpressionSyntax expression) => To(expression, $"!({expression})");

    private static Change To(SyntaxNode node, string after) => new(node.Span, node.ToString(), after);

    private static Change WithoutArm(SwitchExpressionArmSyntax arm)
    {
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms = ((SwitchExpressionSyntax)arm.Parent!).Arms;
        int index = arms.IndexOf(arm);
        int end = index < arms.SeparatorCount ? arms.GetSeparator(index).Span.End : arm.Span.End;
        return new Change(TextSpan.FromBounds(arm.SpanStart, end), arm.ToString(), "");
    }
}
