using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Lists the properties of a type in an order that depends on the source text alone.</summary>
internal static class TypeMembers
{
    /// <summary>Public, readable instance properties: inherited ones first, then in declaration order.</summary>
    public static IReadOnlyList<IPropertySymbol> Properties(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var hierarchy = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            hierarchy.Push(current);
        var properties = new List<IPropertySymbol>();
        foreach (INamedTypeSymbol current in hierarchy)
        {
            foreach (IPropertySymbol property in Declared(current, cancellationToken))
            {
                // An override, or a property that hides another, takes its place.
                int inherited = properties.FindIndex(other => other.Name == property.Name);
                if (inherited >= 0)
                    properties[inherited] = property;
                else
                    properties.Add(property);
            }
        }

        properties.RemoveAll(static property => IsIgnored(property));
        return properties.OrderBy(Order).ToArray();
    }

    /// <summary>Declaration order: the compiler's own order of the parts of a partial type depends on the order of the files.</summary>
    public static IEnumerable<T> InSourceOrder<T>(IEnumerable<T> symbols, CancellationToken cancellationToken)
        where T : ISymbol =>
        symbols
            .OrderBy(symbol => IsPositional(symbol, cancellationToken) ? 0 : 1)
            .ThenBy(static symbol => Reference(symbol)?.SyntaxTree.FilePath ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(static symbol => Reference(symbol)?.Span.Start ?? 0);

    private static IEnumerable<IPropertySymbol> Declared(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        InSourceOrder(
            type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is
            {
                IsStatic: false,
                IsIndexer: false,
                DeclaredAccessibility: Accessibility.Public,
                GetMethod.DeclaredAccessibility: Accessibility.Public,
            }),
            cancellationToken);

    /// <summary><c>[JsonIgnore]</c>, unless its condition only leaves out some values when writing.</summary>
    private static bool IsIgnored(IPropertySymbol property)
    {
        const int Always = 1;
        if (property.Attribute(KnownNames.JsonIgnore) is not { } attribute)
            return false;
        return attribute.NamedArguments.IsEmpty || attribute.NamedArguments.Any(static argument => argument.Value.Value is Always);
    }

    /// <summary><c>[JsonPropertyOrder]</c>; sorting is stable, so that properties of one order stay as they are.</summary>
    private static int Order(IPropertySymbol property) =>
        property.Attribute(KnownNames.JsonPropertyOrder) is { ConstructorArguments: [{ Value: int order }] } ? order : 0;

    private static SyntaxReference? Reference(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault();

    private static bool IsPositional(ISymbol symbol, CancellationToken cancellationToken) =>
        Reference(symbol)?.GetSyntax(cancellationToken) is ParameterSyntax;
}
