using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Recognises scalars.</summary>
internal static class ScalarTypes
{
    /// <summary>The key of the type in <see cref="Scalars"/>, or <see langword="null"/>.</summary>
    public static string? Find(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
            return Scalars.Bytes;
        if (type is not INamedTypeSymbol { ContainingType: null } named || !IsCandidate(named.ContainingNamespace))
            return null;
        if (named.IsGenericType)
            return Memory(named);
        string name = named.FullMetadataName();
        return Scalars.Contains(name) ? name : null;
    }

    private static string? Memory(INamedTypeSymbol type)
    {
        if (type.TypeArguments is not [{ SpecialType: SpecialType.System_Byte }])
            return null;
        if (type.OriginalDefinition.Is("System.ReadOnlyMemory`1"))
            return Scalars.ReadOnlyMemory;
        if (type.OriginalDefinition.Is("System.Memory`1"))
            return Scalars.Memory;
        return type.OriginalDefinition.Is("System.ArraySegment`1") ? Scalars.ArraySegment : null;
    }

    /// <summary>Spares most types the building of their name.</summary>
    private static bool IsCandidate(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;
        return space is { Name: "System" or "Gemini", IsGlobalNamespace: false };
    }
}
