using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>What <c>[JsonConverter]</c> asks for.</summary>
internal enum ConverterKind
{
    None,

    /// <summary>Enums as names: <c>JsonStringEnumConverter</c>.</summary>
    EnumNames,

    /// <summary>Enums as numbers: <c>JsonNumberEnumConverter</c>.</summary>
    EnumNumbers,

    /// <summary>JSON that only the converter knows.</summary>
    Custom,
}

/// <summary>What a member's attributes say about its value.</summary>
/// <param name="Converter">How an enum is written.</param>
/// <param name="Numbers">How numbers, or a collection's numbers, are written.</param>
internal readonly record struct ValueOptions(ConverterKind Converter = ConverterKind.None, NumberForms Numbers = NumberForms.None);

/// <summary>Reads <c>[JsonConverter]</c> and <c>[JsonNumberHandling]</c>.</summary>
internal static class Converters
{
    public const string CustomReason = "its JSON is known to a custom converter alone; remove the converter, or leave the property out with [JsonIgnore]";

    /// <summary>The converter that a type, property or field itself asks for.</summary>
    public static ConverterKind Of(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (!IsConverterAttribute(attribute.AttributeClass))
                continue;
            if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol converter }] || !attribute.AttributeClass.Is(KnownNames.JsonConverter))
                return ConverterKind.Custom;

            // What does not exist yet is being typed.
            if (converter.TypeKind == TypeKind.Error)
                return ConverterKind.None;
            INamedTypeSymbol definition = converter.OriginalDefinition;
            if (definition.Is(KnownNames.JsonNumberEnumConverter))
                return ConverterKind.EnumNumbers;
            return definition.Is(KnownNames.JsonStringEnumConverter) || definition.Is(KnownNames.JsonStringEnumConverterOf)
                ? ConverterKind.EnumNames
                : ConverterKind.Custom;
        }

        return ConverterKind.None;
    }

    /// <summary>What a member and, where it is silent, its type say about numbers.</summary>
    public static NumberForms NumbersOf(ISymbol member, INamedTypeSymbol type) =>
        (member.Attribute(KnownNames.JsonNumberHandling) ?? type.Attribute(KnownNames.JsonNumberHandling)) is { ConstructorArguments: [{ Value: int handling }] }
            ? (NumberForms)handling
            : NumberForms.None;

    /// <summary>The forms that mean something for a scalar.</summary>
    public static NumberForms For(string scalar, NumberForms wanted) => scalar switch
    {
        _ when !Scalars.Get(scalar).IsNumber || scalar == Scalars.BigInteger => NumberForms.None,
        "System.Double" or "System.Single" or "System.Half" => wanted,
        _ => wanted & ~NumberForms.NamedLiterals,
    };

    private static bool IsConverterAttribute(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(KnownNames.JsonConverter))
                return true;
        }

        return false;
    }
}
