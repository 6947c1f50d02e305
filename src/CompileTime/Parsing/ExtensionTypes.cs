using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>What can hold extension data.</summary>
/// <param name="Collection">The C# type to collect in.</param>
/// <param name="ValueTypeName">The C# type of the values.</param>
/// <param name="Scalar">The values' key in <see cref="Scalars"/>.</param>
/// <param name="IsNullable">Whether a value may be <see langword="null"/>.</param>
/// <param name="IsReferenceType">Whether the values are references.</param>
/// <param name="IsReadOnly">Whether nothing can be added.</param>
internal sealed record ExtensionType(string Collection, string ValueTypeName, string Scalar, bool IsNullable, bool IsReferenceType, bool IsReadOnly);

/// <summary>Recognises the types that <c>[JsonExtensionData]</c> may stand on.</summary>
internal static class ExtensionTypes
{
    private const string Node = "System.Text.Json.Nodes.JsonNode";
    private const string Object = "System.Text.Json.Nodes.JsonObject";

    public static ExtensionType? Find(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        if (named.Is(Object))
            return new("global::" + Object, $"global::{Node}?", Node, true, true, false);
        INamedTypeSymbol definition = named.OriginalDefinition;
        bool isReadOnly = definition.Is("System.Collections.Generic.IReadOnlyDictionary`2");
        bool isDictionary = isReadOnly
            || definition.Is("System.Collections.Generic.Dictionary`2")
            || definition.Is("System.Collections.Generic.IDictionary`2");
        if (!isDictionary || named.TypeArguments is not [{ SpecialType: SpecialType.System_String }, var value])
            return null;
        return ScalarTypes.Find(value.WithoutNullable()) is { } scalar && Scalars.Get(scalar).JsonType == Scalar.Any
            ? new($"global::System.Collections.Generic.Dictionary<string, {value.ToSource()}>", value.ToSource(), scalar, value.AllowsNull(), value.IsReferenceType, isReadOnly)
            : null;
    }
}
