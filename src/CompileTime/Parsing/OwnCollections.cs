using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Recognises collections that are none of the .NET libraries' well-known ones: by what they implement and how they are made.</summary>
internal static class OwnCollections
{
    private const string Fill = "global::Gemini.Gen.CompilerServices.SchemaCollections.Fill";

    /// <summary>
    /// A collection that can be made: by its <c>[CollectionBuilder]</c>, or by a constructor without parameters and <c>ICollection&lt;T&gt;</c>
    /// or <c>IDictionary&lt;K, V&gt;</c>. One that is only written needs to be enumerable only.
    /// </summary>
    public static CollectionType? Find(INamedTypeSymbol type, ShapeMode mode, Accessors accessors)
    {
        if (!CollectionTypes.IsCollection(type) || type.IsRefLikeType)
            return null;
        INamedTypeSymbol[] contracts = [.. type.AllInterfaces, type];
        if (Only(contracts, "System.Collections.Generic.IEnumerable`1") is not { } sequence)
            return null;
        bool isMade = mode == ShapeMode.Schema;
        ITypeSymbol element = sequence.TypeArguments[0];
        if (element is INamedTypeSymbol { TypeArguments: [var key, var value] } pair && pair.OriginalDefinition.Is("System.Collections.Generic.KeyValuePair`2"))
        {
            bool isWritable = Only(contracts, "System.Collections.Generic.IDictionary`2") is not null;
            bool isReadable = isWritable || Only(contracts, "System.Collections.Generic.IReadOnlyDictionary`2") is not null;
            string dictionary = $"{Fill}<{type.ToSource()}, {key.ToSource()}, {value.ToSource()}>(new {type.ToSource()}(), entries)";
            return (isMade ? isWritable && CanCreate(type, accessors) : isReadable) ? new CollectionType(value, key, dictionary) : null;
        }

        bool isSet = Only(contracts, "System.Collections.Generic.ISet`1") is not null || Only(contracts, "System.Collections.Generic.IReadOnlySet`1") is not null;
        if (Builder(type, element, accessors) is { } builder)
            return new CollectionType(element, null, builder, isSet, IsOwn: true);
        bool canAdd = Only(contracts, "System.Collections.Generic.ICollection`1") is not null && CanCreate(type, accessors);
        return canAdd || !isMade
            ? new CollectionType(element, null, $"{Fill}<{type.ToSource()}, {element.ToSource()}>(new {type.ToSource()}(), items)", isSet, Empty: type.IsValueType ? $"new {type.ToSource()}()" : "default!", IsOwn: true)
            : null;
    }

    /// <summary>The one construction of a contract; of several nobody could say which is meant.</summary>
    private static INamedTypeSymbol? Only(INamedTypeSymbol[] contracts, string name)
    {
        INamedTypeSymbol[] found = contracts.Where(contract => contract.OriginalDefinition.Is(name)).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static bool CanCreate(INamedTypeSymbol type, Accessors accessors) =>
        type is { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct }
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && accessors.CanSee(constructor));

    /// <summary>The call of the builder's method, as a collection expression makes it.</summary>
    private static string? Builder(INamedTypeSymbol type, ITypeSymbol element, Accessors accessors)
    {
        if (type.OriginalDefinition.Attribute(KnownNames.CollectionBuilder) is not { ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] })
            return null;
        IMethodSymbol? method = builder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(candidate =>
            candidate is { IsStatic: true, Parameters: [{ Type: INamedTypeSymbol span }] }
            && span.OriginalDefinition.Is("System.ReadOnlySpan`1")
            && candidate.Arity == type.TypeArguments.Length
            && accessors.CanSee(candidate));
        if (method is null)
            return null;
        string arguments = method.Arity == 0 ? string.Empty : $"<{string.Join(", ", type.TypeArguments.Select(static argument => argument.ToSource()))}>";
        return $"{builder.ToSource()}.{SymbolFacts.Escaped(name)}{arguments}(new global::System.ReadOnlySpan<{element.ToSource()}>(items.ToArray()))";
    }
}
