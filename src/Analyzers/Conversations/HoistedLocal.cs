using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>A local that can take an expression's value, so that it can be used twice.</summary>
/// <param name="Name">A name that nothing else has.</param>
/// <param name="Type">Its type, or <c>var</c>.</param>
internal sealed record HoistedLocal(string Name, string Type)
{
    /// <summary>The local, or null if it would not be in scope at <paramref name="use"/>.</summary>
    public static HoistedLocal? For(ExpressionSyntax value, TextSpan use, string wireName, RuleContext context)
    {
        StatementSyntax? statement = value.FirstAncestorOrSelf<StatementSyntax>(static s => s.Parent is BlockSyntax or GlobalStatementSyntax);
        SyntaxNode? scope = statement?.Parent is GlobalStatementSyntax global ? global.Parent : statement?.Parent;
        if (statement is null || scope is null || use.Start < statement.Span.End || !scope.Span.Contains(use) || IsInFunction(value, statement))
            return null;
        // What has no type by itself, such as new() or a collection expression, needs its target's.
        TypeInfo info = context.Model.GetTypeInfo(value);
        bool needsTarget = info.Type is null || value is ImplicitObjectCreationExpressionSyntax || value.Kind() == CollectionExpression;
        string? type = needsTarget ? info.ConvertedType?.ToMinimalDisplayString(context.Model, value.SpanStart) : "var";
        return type is null || info.ConvertedType?.SpecialType == SpecialType.System_Object && needsTarget ? null : new(FreeName(wireName, scope, context), type);
    }

    // SyntaxKind.CollectionExpression of Roslyn 4.7 and newer.
    private const SyntaxKind CollectionExpression = (SyntaxKind)9076;

    private static bool IsInFunction(SyntaxNode value, SyntaxNode statement) =>
        value.Ancestors().TakeWhile(a => a != statement).Any(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static string FreeName(string wireName, SyntaxNode scope, RuleContext context)
    {
        string[] parts = wireName.Split('_');
        string name = parts[0] + string.Concat(parts.Skip(1).Select(p => char.ToUpperInvariant(p[0]) + p.Substring(1)));
        SyntaxNode member = scope.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) ?? scope;
        HashSet<string> taken = context.NamesIn(member);
        string free = name;
        for (int i = 2; taken.Contains(free); i++)
            free = name + i;
        return free;
    }
}
