using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Lists the members of a type in an order that depends on the source text alone.</summary>
internal static class TypeMembers
{
    /// <summary>
    /// Public, readable instance properties and what <c>[JsonInclude]</c> adds: inherited ones first, then in declaration order. Ignored
    /// ones are among them, because a constructor may want them.
    /// </summary>
    public static IReadOnlyList<DataMember> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var hierarchy = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            hierarchy.Push(current);
        var members = new List<DataMember>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (INamedTypeSymbol current in hierarchy)
        {
            foreach (DataMember member in InSourceOrder(current.GetMembers().Where(IsData), cancellationToken).Select(Data))
            {
                // An override, or a member that hides another, takes its place.
                if (places.TryGetValue(member.Name, out int inherited))
                {
                    members[inherited] = member;
                    continue;
                }

                places.Add(member.Name, members.Count);
                members.Add(member);
            }
        }

        return members.OrderBy(static member => Order(member.Symbol)).ToArray();
    }

    /// <summary>Declaration order: the compiler's own order of the parts of a partial type depends on the order of the files.</summary>
    public static IEnumerable<T> InSourceOrder<T>(IEnumerable<T> symbols, CancellationToken cancellationToken)
        where T : ISymbol =>
        symbols
            .OrderBy(symbol => IsPositional(symbol, cancellationToken) ? 0 : 1)
            .ThenBy(static symbol => Reference(symbol)?.SyntaxTree.FilePath ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(static symbol => Reference(symbol)?.Span.Start ?? 0);

    private static bool IsData(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: { } getter, ExplicitInterfaceImplementations.IsEmpty: true } property =>
            (property.DeclaredAccessibility == Accessibility.Public && getter.DeclaredAccessibility == Accessibility.Public)
            || property.Has(KnownNames.JsonInclude),
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Has(KnownNames.JsonInclude),
        _ => false,
    };

    private static DataMember Data(ISymbol symbol) => new(symbol, symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type);

    /// <summary><c>[JsonPropertyOrder]</c>; sorting is stable, so that members of one order stay as they are.</summary>
    private static int Order(ISymbol member) =>
        member.Attribute(KnownNames.JsonPropertyOrder) is { ConstructorArguments: [{ Value: int order }] } ? order : 0;

    private static SyntaxReference? Reference(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault();

    private static bool IsPositional(ISymbol symbol, CancellationToken cancellationToken) =>
        Reference(symbol)?.GetSyntax(cancellationToken) is ParameterSyntax;
}
