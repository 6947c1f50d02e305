using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Decides whether the values of a type have an order of their own, as sorted collections need it.</summary>
internal static class Comparability
{
    public static bool IsComparable(ITypeSymbol type)
    {
        ITypeSymbol bare = type.WithoutNullable();
        if (bare is INamedTypeSymbol { IsTupleType: true } tuple)
            return tuple.TupleElements.All(static item => IsComparable(item.Type));
        return bare.TypeKind is TypeKind.Enum or TypeKind.Error
            || bare.AllInterfaces.Any(static contract => contract.Is("System.IComparable") || contract.OriginalDefinition.Is("System.IComparable`1"));
    }
}
