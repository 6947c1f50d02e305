using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Recognises collections.</summary>
internal static class CollectionTypes
{
    private const string Space = "System.Collections.Generic.";

    /// <summary>The types a <c>List&lt;T&gt;</c> can be assigned to.</summary>
    private static readonly string[] Lists =
        ["IReadOnlyList`1", "List`1", "IEnumerable`1", "IReadOnlyCollection`1", "IList`1", "ICollection`1"];

    /// <summary>The types a <c>Dictionary&lt;string, T&gt;</c> can be assigned to.</summary>
    private static readonly string[] Dictionaries = ["IReadOnlyDictionary`2", "Dictionary`2", "IDictionary`2"];

    /// <summary>The element type of a list, or <see langword="null"/> for anything else. Only a list to be written may be of any kind.</summary>
    public static ITypeSymbol? Element(INamedTypeSymbol type, ShapeMode mode)
    {
        if (IsOneOf(type, Lists))
            return type.TypeArguments[0];
        if (mode != ShapeMode.Result || type.SpecialType == SpecialType.System_String || Value(type) is not null)
            return null;
        INamedTypeSymbol[] sequences = type.AllInterfaces
            .Where(static contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .ToArray();
        return sequences is [var sequence] && !IsPair(sequence.TypeArguments[0]) ? sequence.TypeArguments[0] : null;
    }

    /// <summary>The value type of a dictionary with string keys, or <see langword="null"/> for anything else.</summary>
    public static ITypeSymbol? Value(INamedTypeSymbol type) =>
        IsOneOf(type, Dictionaries) && type.TypeArguments[0].SpecialType == SpecialType.System_String ? type.TypeArguments[1] : null;

    public static bool IsCollection(INamedTypeSymbol type) =>
        type.SpecialType != SpecialType.System_String
        && type.AllInterfaces.Concat([type]).Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsPair(ITypeSymbol type) =>
        type is INamedTypeSymbol named && named.OriginalDefinition.Is(Space + "KeyValuePair`2");

    private static bool IsOneOf(INamedTypeSymbol type, string[] names) =>
        type.IsGenericType && names.Any(name => type.OriginalDefinition.Is(Space + name));
}
