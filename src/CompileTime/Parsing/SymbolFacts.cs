using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Questions to symbols.</summary>
internal static class SymbolFacts
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type as C# source that means the same everywhere: <c>global::Demo.Page&lt;string?&gt;?</c>.</summary>
    public static string ToSource(this ITypeSymbol type) => type.ToDisplayString(Qualified);

    /// <summary>The metadata name with namespace and containing types: <c>Demo.Outer+Inner`1</c>.</summary>
    public static string FullMetadataName(this INamedTypeSymbol type)
    {
        var name = new StringBuilder(type.MetadataName);
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name.Insert(0, outer.MetadataName + "+");
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name.Insert(0, space.Name + ".");
        return name.ToString();
    }

    /// <summary>Compares with a metadata name of a type that is not nested, without building the symbol's name.</summary>
    public static bool Is(this INamedTypeSymbol? type, string metadataName)
    {
        if (type is null || type.ContainingType is not null)
            return false;
        int end = metadataName.Length;
        if (!EndsAt(metadataName, type.MetadataName, ref end))
            return false;
        INamespaceSymbol? space = type.ContainingNamespace;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (!EndsAt(metadataName, space.Name, ref end))
                return false;
        }

        return end <= 0;
    }

    public static AttributeData? Attribute(this ISymbol symbol, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(metadataName))
                return attribute;
        }

        return null;
    }

    public static bool Has(this ISymbol symbol, string metadataName) => symbol.Attribute(metadataName) is not null;

    /// <summary>The attribute's first constructor argument, if it is a string.</summary>
    public static string? Text(this AttributeData? attribute) =>
        attribute is { ConstructorArguments: { IsEmpty: false } arguments } && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>A named argument of the attribute, if it is a string.</summary>
    public static string? Text(this AttributeData? attribute, string argument)
    {
        if (attribute is null)
            return null;
        foreach (KeyValuePair<string, TypedConstant> pair in attribute.NamedArguments)
        {
            if (pair.Key == argument && pair.Value is { Kind: TypedConstantKind.Primitive, Value: string text })
                return text;
        }

        return null;
    }

    /// <summary>The value of a named argument of the attribute, or <see langword="null"/>.</summary>
    public static object? Argument(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> pair in attribute.NamedArguments)
        {
            if (pair.Key == name && pair.Value.Kind != TypedConstantKind.Array)
                return pair.Value.Value;
        }

        return null;
    }

    /// <summary>The identifier as source: <c>@class</c>.</summary>
    public static string Escaped(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    public static bool AllowsNull(this ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated);

    private static bool EndsAt(string metadataName, string part, ref int end)
    {
        int start = end - part.Length;
        if (start < 0
            || string.CompareOrdinal(metadataName, start, part, 0, part.Length) != 0
            || (start > 0 && metadataName[start - 1] != '.'))
        {
            return false;
        }

        end = start - 1;
        return true;
    }
}
