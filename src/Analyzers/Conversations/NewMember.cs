using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Writes a member of a body in the way a neighbour is written: its text, with another name and value.</summary>
internal static class NewMember
{
    /// <summary>The text of the new member without separators; null where it could not stand.</summary>
    /// <param name="neighbour">A member of the same body.</param>
    /// <param name="member">The wire name, of one word.</param>
    /// <param name="value">The value, as C# and as JSON: true, or a quoted text.</param>
    /// <param name="model">The model of the neighbour's file.</param>
    public static string? Like(FlowAssignment neighbour, string member, string value, SemanticModel model)
    {
        SourceText source = neighbour.Syntax.SyntaxTree.GetText();
        string before = source.ToString(TextSpan.FromBounds(neighbour.Span.Start, neighbour.ValueSpan.Start));
        string after = source.ToString(TextSpan.FromBounds(neighbour.ValueSpan.End, neighbour.Span.End));
        if (IsText(neighbour.Syntax))
            return Named(before, member) is { } named ? named + InQuotesOf(before, value) + after : null;
        if (before.Length == 0)
            return neighbour.Syntax is AnonymousObjectMemberDeclaratorSyntax ? $"{member} = {value}" : null;
        string? name = NameIn(neighbour.Syntax, member, value == "true", model);
        return name is null ? null : Named(before, name) is { } start ? start + value + after : null;
    }

    private static bool IsText(SyntaxNode syntax) =>
        syntax is InterpolatedStringExpressionSyntax || syntax.IsKind(SyntaxKind.StringLiteralExpression) || syntax.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    // The last "agent" before the value, with the new name in its place and in its case.
    private static string? Named(string before, string name)
    {
        const string Old = WireNames.Agent;
        int at = before.LastIndexOf(Old, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        string cased = char.IsUpper(before[at]) ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name;
        return before.Substring(0, at) + cased + before.Substring(at + Old.Length);
    }

    // Quotes inside a literal are written as those around the name are.
    private static string InQuotesOf(string before, string value)
    {
        int name = before.IndexOf(WireNames.Agent, StringComparison.OrdinalIgnoreCase);
        return value.Replace("\"", name > 0 ? before.Substring(0, name) : "\"");
    }

    // The name that the member has there, if it can be set to such a value; null otherwise.
    private static string? NameIn(SyntaxNode neighbour, string member, bool isBool, SemanticModel model)
    {
        ISymbol? symbol = neighbour switch
        {
            AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left).Symbol,
            InitializerExpressionSyntax initializer => model.GetCollectionInitializerSymbolInfo(initializer).Symbol,
            InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol,
            ArgumentSyntax { NameColon: { } name } => model.GetSymbolInfo(name.Name).Symbol,
            _ => null,
        };
        return symbol switch
        {
            IPropertySymbol { IsIndexer: true } indexer => Takes(indexer.Type, isBool) ? member : null,
            IPropertySymbol { ContainingType: var type } => Property(type, member, isBool),
            IMethodSymbol { Parameters: [_, { Type: var type }, ..] } => Takes(type, isBool) ? member : null,
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } =>
                method.Parameters.FirstOrDefault(p => WireNames.Of(p.Name) == member && Takes(p.Type, isBool))?.Name,
            // new { agent = ... }, ("agent", ...)
            _ => neighbour is AnonymousObjectMemberDeclaratorSyntax ? member : neighbour is TupleExpressionSyntax && IsObjectPair(neighbour, model) ? member : null,
        };
    }

    private static string? Property(INamedTypeSymbol type, string member, bool isBool)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.SetMethod is not null && MemberNames.Of(property) == member && Takes(property.Type, isBool))
                    return property.Name;
            }
        }

        return null;
    }

    private static bool Takes(ITypeSymbol type, bool isBool)
    {
        ITypeSymbol value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
        return value.SpecialType == SpecialType.System_Object
            || value.SpecialType == (isBool ? SpecialType.System_Boolean : SpecialType.System_String)
            || value.Name is "JsonNode" or "JToken"
            || (!isBool && value.Name == "EnvironmentChoice");
    }

    private static bool IsObjectPair(SyntaxNode tuple, SemanticModel model) =>
        model.GetTypeInfo(tuple).ConvertedType is INamedTypeSymbol { TypeArguments: [_, { SpecialType: SpecialType.System_Object }] };
}
