using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Decides which classes and structs are data: their members become a JSON object.</summary>
internal static class PlainTypes
{
    /// <summary>Says why a type is not plain data, or <see langword="null"/> if it is.</summary>
    public static string? Refusal(INamedTypeSymbol type)
    {
        if (CollectionTypes.IsCollection(type))
        {
            return IsFromPlatform(type)
                ? "this kind of collection is not supported; use an array, a List<T>, a HashSet<T> or a Dictionary<string, T>"
                : "it enumerates values, but generated code cannot fill it; implement ICollection<T> or IDictionary<K, V> and add a constructor without parameters, or add a [CollectionBuilder]";
        }

        if (type.TypeKind == TypeKind.Interface)
            return "it is an interface; use a class or record";
        if (type.IsRefLikeType)
            return "it is a ref struct";
        if (type.IsStatic)
            return "it is static";
        if (type.IsUnboundGenericType)
            return "it is an open generic type";
        return IsFromPlatform(type)
            ? "this type of the .NET libraries is not supported"
            : null;
    }

    /// <summary>The members of a <c>Stream</c> or an <c>HttpClient</c> are no data, whatever they look like.</summary>
    private static bool IsFromPlatform(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return type.DeclaringSyntaxReferences.IsEmpty && space is { Name: "System" or "Microsoft", IsGlobalNamespace: false };
    }
}
