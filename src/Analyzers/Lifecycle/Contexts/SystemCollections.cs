using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>The framework's collections, which pass an ID on to whoever holds them.</summary>
internal static class SystemCollections
{
    public static bool Contains(ITypeSymbol type) => Namespace(type).StartsWith("System.Collections", StringComparison.Ordinal);

    /// <summary>Whether methods of the type make collections of their arguments.</summary>
    public static bool IsFactory(ITypeSymbol type) =>
        type.IsStatic && (Contains(type) || (type.Name == "Enumerable" && Namespace(type) == "System.Linq"));

    private static string Namespace(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";
}
