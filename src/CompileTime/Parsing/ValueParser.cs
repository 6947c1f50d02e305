using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Finds out how a value of some type is read and written.</summary>
internal sealed class ValueParser(ParseContext context)
{
    public ShapeTable Shapes { get; } = new();

    /// <summary>Parses a type, or reports why it has no JSON form.</summary>
    /// <param name="type">The type, with its nullable annotation.</param>
    /// <param name="subject">The member or parameter that has the type.</param>
    /// <param name="mode">What the value is for.</param>
    /// <param name="wantsNumber">Whether an enum is to be a number, whatever its type says.</param>
    public ValueModel? Parse(ITypeSymbol type, ISymbol subject, ShapeMode mode, bool wantsNumber = false)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        ITypeSymbol bare = type.WithoutNullable();
        if (ScalarTypes.Find(bare) is { } scalar)
            return Value(type, ValueCodec.Scalar, scalar);
        wantsNumber &= bare.TypeKind == TypeKind.Enum && !EnumParser.HasNumberConverter(bare);
        if (!wantsNumber && Shapes.TryGetName(bare, mode, out string known))
            return Value(type, CodecOf(bare), known);
        string? name = bare switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } choice =>
                EnumParser.Parse(context, Shapes, choice, subject, mode, wantsNumber || EnumParser.HasNumberConverter(bare)),
            IArrayTypeSymbol array => ParseArray(array, subject, mode),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } candidate => ParseNamed(candidate, subject, mode),
            _ => Unsupported(bare, subject, Reason(bare)),
        };
        return name is null ? null : Value(type, CodecOf(bare), name);
    }

    /// <summary>Whether a codec for the type exists or will be generated with the type itself.</summary>
    public bool HasCodec(INamedTypeSymbol type)
    {
        if (!type.Has(KnownNames.SchemaAttribute))
            return false;
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly))
            return type.AllInterfaces.Any(static contract => contract.OriginalDefinition.Is(KnownNames.SchemaCodec));
        return !DeclarationParser.IsGenericThroughout(type)
            && DeclarationParser.IsPartialThroughout(type, context.CancellationToken);
    }

    private static ValueModel Value(ITypeSymbol type, ValueCodec codec, string target) =>
        new(type.ToSource(), codec, target, type.AllowsNull(), type.IsReferenceType, Constraints: []);

    private static string Reason(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.TypeParameter => "it is a type parameter",
        TypeKind.Dynamic => "its form is not known at compile time",
        TypeKind.Delegate => "it is a delegate",
        TypeKind.Pointer or TypeKind.FunctionPointer => "it is a pointer",
        TypeKind.Error => "it does not exist",
        _ => "it is not a type that JSON can carry",
    };

    private ValueCodec CodecOf(ITypeSymbol type) =>
        type is INamedTypeSymbol named && HasCodec(named) ? ValueCodec.Schema : ValueCodec.Shape;

    private string? ParseNamed(INamedTypeSymbol type, ISymbol subject, ShapeMode mode)
    {
        if (TupleTypes.Items(type) is { } items)
            return ParseTuple(type, items, subject, mode);
        if (CollectionTypes.Find(type, mode) is { } collection)
            return collection.Key is null ? ParseList(type, collection, subject, mode) : ParseDictionary(type, collection, subject, mode);
        if (UnionParser.IsUnion(type))
            return new UnionParser(context, this, mode).Parse(type, subject);
        if (PlainTypes.Refusal(type) is { } refusal)
            return Unsupported(type, subject, refusal);
        return new ObjectParser(context, this, mode).Parse(type, subject);
    }

    private string? ParseArray(IArrayTypeSymbol type, ISymbol subject, ShapeMode mode) => type.Rank == 1
        ? ParseList(type, new CollectionType(type.ElementType, null, "items.ToArray()"), subject, mode)
        : Unsupported(type, subject, "a multidimensional array has no JSON form; use an array of arrays");

    private string? ParseList(ITypeSymbol type, CollectionType collection, ISymbol subject, ShapeMode mode)
    {
        string name = Shapes.Reserve(type, mode, NameOf(collection.Element) + (type is IArrayTypeSymbol ? "Array" : collection.IsSet ? "Set" : "List"));
        if (Parse(collection.Element, subject, mode) is not { } element)
            return null;

        // An immutable array that nobody has set holds no array at all.
        string source = type is INamedTypeSymbol named && named.OriginalDefinition.Is("System.Collections.Immutable.ImmutableArray`1")
            ? $"value.IsDefault ? {type.ToSource()}.Empty : value"
            : "value";
        Shapes[name] = new ListShape(name, type.ToSource(), type.IsReferenceType, collection.Construction, source, collection.IsSet, element);
        return name;
    }

    private string? ParseDictionary(INamedTypeSymbol type, CollectionType collection, ISymbol subject, ShapeMode mode)
    {
        if (KeyParser.Parse(collection.Key!) is not { } key)
            return Unsupported(type, subject, "a dictionary's keys have to be strings, enums, integers or Guids");
        string name = Shapes.Reserve(type, mode, NameOf(collection.Element) + "Dictionary");
        if (Parse(collection.Element, subject, mode) is not { } value)
            return null;
        Shapes[name] = new DictionaryShape(name, type.ToSource(), type.IsReferenceType, collection.Construction, key, value);
        return name;
    }

    private string? ParseTuple(INamedTypeSymbol type, IReadOnlyList<TupleItem> items, ISymbol subject, ShapeMode mode)
    {
        string name = Shapes.Reserve(type, mode, string.Concat(items.Select(static item => NameOf(item.Type))) + "Tuple");
        var models = new List<TupleItemModel>();
        foreach (TupleItem item in items)
        {
            if (Parse(item.Type, subject, mode) is not { } value)
                return null;
            models.Add(new TupleItemModel(item.Name is null ? null : JsonNames.Convert(item.Name, context.Naming), value));
        }

        Shapes[name] = new TupleShape(name, type.ToSource(), type.IsReferenceType, type.IsTupleType, models.ToEquatableArray());
        return name;
    }

    private string? Unsupported(ITypeSymbol type, ISymbol subject, string reason)
    {
        ShapeProblemKind kind = type.TypeKind == TypeKind.Error ? ShapeProblemKind.Unresolved : ShapeProblemKind.NoSchema;
        context.Report(kind, subject, $"{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}: {reason}");
        return null;
    }

    private static string NameOf(ITypeSymbol type)
    {
        string prefix = type.AllowsNull() ? "Nullable" : string.Empty;
        return prefix + type.WithoutNullable() switch
        {
            IArrayTypeSymbol array => NameOf(array.ElementType) + "Array",
            INamedTypeSymbol { IsGenericType: true } named => string.Concat(named.TypeArguments.Select(NameOf)) + named.Name,
            { Name: { Length: > 0 } name } => name,
            _ => "Value",
        };
    }
}
