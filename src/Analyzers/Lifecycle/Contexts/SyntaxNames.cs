using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>The last name of an expression or type: what a reader would call it.</summary>
internal static class SyntaxNames
{
    public static string Of(ExpressionSyntax? expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => Of(element.Expression),
        InvocationExpressionSyntax invocation => Of(invocation.Expression),
        ConditionalAccessExpressionSyntax conditional => Of(conditional.WhenNotNull),
        NullableTypeSyntax nullable => Of(nullable.ElementType),
        _ => "",
    };
}
