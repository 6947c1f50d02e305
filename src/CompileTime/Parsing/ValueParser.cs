using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Finds out how a value of some type is read and written.</summary>
internal sealed class ValueParser(ParseContext context)
{
    // Far beyond what the API accepts, and far below what stack and time allow: generic types can nest without end, as Node<T> does with a
    // property of type Node<List<T>>, and with two such properties their number doubles with every level.
    private const int MaxDepth = 64;
    private const int MaxShapes = 2048;

    private readonly Accessors _accessors = new(context.Compilation, context.Root);

    /// <summary>The types that are being parsed, the innermost first.</summary>
    private readonly Stack<ITypeSymbol> _open = new();

    private bool _isExcessive;

    public ShapeTable Shapes { get; } = new();

    /// <summary>Parses a type, or reports why it has no JSON form.</summary>
    /// <param name="type">The type, with its nullable annotation.</param>
    /// <param name="subject">The member or parameter that has the type.</param>
    /// <param name="mode">What the value is for.</param>
    /// <param name="options">What the member's attributes say about it.</param>
    public ValueModel? Parse(ITypeSymbol type, ISymbol subject, ShapeMode mode, ValueOptions options = default)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (_open.Count == MaxDepth || Shapes.Names.Count > MaxShapes || TypeSize.IsExcessive(type))
        {
            // Once, and not with the type's full name, which may be what is excessive.
            if (!_isExcessive)
                context.Report(ShapeProblemKind.NoSchema, subject, $"{type.Name}: more types, or types nested deeper, than a schema can hold");
            _isExcessive = true;
            return null;
        }

        ITypeSymbol bare = type.WithoutNullable();
        if (IsBottomless(bare))
        {
            Unsupported(bare, subject, "it contains itself with no object in between; put it into a property of one");
            return null;
        }

        _open.Push(bare);
        ValueModel? value = Parse(type, bare, subject, mode, options);
        _open.Pop();
        return value;
    }

    private ValueModel? Parse(ITypeSymbol type, ITypeSymbol bare, ISymbol subject, ShapeMode mode, ValueOptions options)
    {
        context.Views?.See(bare);
        if (ScalarTypes.Find(bare) is { } scalar)
            return Value(type, ValueCodec.Scalar, scalar) with { Numbers = Converters.For(scalar, options.Numbers) };
        if (bare is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice)
            return ParseEnum(type, choice, subject, mode, options.Converter);
        NumberForms numbers = ElementNumbers(bare, options.Numbers, mode);
        if (numbers == NumberForms.None && Shapes.TryGetName(bare, mode, out string known))
            return Value(type, CodecOf(bare), known);
        if (Converters.Of(bare) == ConverterKind.Custom)
        {
            Unsupported(bare, subject, Converters.CustomReason);
            return null;
        }

        string? name = bare switch
        {
            IArrayTypeSymbol array => ParseArray(array, subject, mode, numbers),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } candidate => ParseNamed(candidate, subject, mode, numbers),
            _ => Unsupported(bare, subject, Reason(bare)),
        };
        return name is null ? null : Value(type, CodecOf(bare), name);
    }

    /// <summary>Whether a codec for the type exists or will be generated with the type itself.</summary>
    public bool HasCodec(INamedTypeSymbol type)
    {
        if (!type.Has(KnownNames.SchemaAttribute) || CollectionTypes.IsCollection(type))
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

    /// <summary>Whether a collection is an element of itself: only objects have a name that a schema can refer to.</summary>
    private bool IsBottomless(ITypeSymbol type)
    {
        if (!_open.Contains(type, SymbolEqualityComparer.IncludeNullability))
            return false;
        foreach (ITypeSymbol outer in _open)
        {
            if (outer is not IArrayTypeSymbol && !(outer is INamedTypeSymbol named && (named.IsTupleType || CollectionTypes.IsCollection(named))))
                return false;
            if (SymbolEqualityComparer.IncludeNullability.Equals(outer, type))
                return true;
        }

        return false;
    }

    private ValueCodec CodecOf(ITypeSymbol type) =>
        type is INamedTypeSymbol named && HasCodec(named) ? ValueCodec.Schema : ValueCodec.Shape;

    /// <summary>An enum has a shape for each of its two forms, whoever asks for it.</summary>
    private ValueModel? ParseEnum(ITypeSymbol type, INamedTypeSymbol bare, ISymbol subject, ShapeMode mode, ConverterKind wanted)
    {
        ConverterKind own = Converters.Of(bare);
        if (own == ConverterKind.Custom && wanted == ConverterKind.None)
        {
            Unsupported(bare, subject, Converters.CustomReason);
            return null;
        }

        bool isNumber = (wanted == ConverterKind.None ? own : wanted) == ConverterKind.EnumNumbers;
        bool isOwnForm = isNumber == (own == ConverterKind.EnumNumbers);
        if (isOwnForm && Shapes.TryGetName(bare, mode, out string known))
            return Value(type, ValueCodec.Shape, known);
        return EnumParser.Parse(context, Shapes, bare, subject, mode, isNumber, isOwnForm) is { } name ? Value(type, ValueCodec.Shape, name) : null;
    }

    /// <summary>As in System.Text.Json, how numbers are written goes for a collection's elements, but no deeper.</summary>
    private NumberForms ElementNumbers(ITypeSymbol type, NumberForms wanted, ShapeMode mode)
    {
        if (wanted == NumberForms.None)
            return NumberForms.None;
        ITypeSymbol? element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol named => CollectionTypes.Find(named, mode, _accessors)?.Element,
            _ => null,
        };
        return element is not null && ScalarTypes.Find(element.WithoutNullable()) is { } scalar ? Converters.For(scalar, wanted) : NumberForms.None;
    }

    private string? ParseNamed(INamedTypeSymbol type, ISymbol subject, ShapeMode mode, NumberForms numbers)
    {
        if (TupleTypes.Items(type) is { } items)
            return ParseTuple(type, items, subject, mode);
        if (CollectionTypes.Find(type, mode, _accessors) is { } collection)
        {
            if (type.Has(KnownNames.SchemaAttribute))
                return Unsupported(type, subject, "a schema type is an object; put the collection into a property of one");
            if (collection.IsOrdered && !Comparability.IsComparable(collection.Element))
                return Unsupported(type, subject, "its elements have no order; let them implement IComparable<T>, or use a HashSet<T>");
            return collection.Key is null
                ? ParseList(type, collection, subject, mode, numbers)
                : ParseDictionary(type, collection, subject, mode, numbers);
        }

        if (UnionParser.IsUnion(type))
            return new UnionParser(context, this, mode).Parse(type, subject);
        if (PlainTypes.Refusal(type) is { } refusal)
            return Unsupported(type, subject, refusal);
        return new ObjectParser(context, this, mode).Parse(type, subject);
    }

    private string? ParseArray(IArrayTypeSymbol type, ISymbol subject, ShapeMode mode, NumberForms numbers) => type.Rank == 1
        ? ParseList(type, new CollectionType(type.ElementType, null, "items.ToArray()"), subject, mode, numbers)
        : Unsupported(type, subject, "a multidimensional array has no JSON form; use an array of arrays");

    private string? ParseList(ITypeSymbol type, CollectionType collection, ISymbol subject, ShapeMode mode, NumberForms numbers)
    {
        string name = Shapes.Reserve(numbers == NumberForms.None ? type : null, mode, NameOf(collection.Element) + (type is IArrayTypeSymbol ? "Array" : collection.IsSet ? "Set" : "List"));
        if (Parse(collection.Element, subject, mode, new ValueOptions(Numbers: numbers)) is not { } element)
            return null;

        Shapes[name] = new ListShape(name, type.ToSource(), type.IsReferenceType, collection.Construction, collection.Source, collection.IsSet, element, collection.Empty, collection.IsOwn);
        return name;
    }

    private string? ParseDictionary(INamedTypeSymbol type, CollectionType collection, ISymbol subject, ShapeMode mode, NumberForms numbers)
    {
        if (KeyParser.Parse(collection.Key!, mode) is not { } key)
            return Unsupported(type, subject, "a dictionary's keys have to be strings, enums, integers or Guids");
        string name = Shapes.Reserve(numbers == NumberForms.None ? type : null, mode, NameOf(collection.Element) + "Dictionary");
        if (Parse(collection.Element, subject, mode, new ValueOptions(Numbers: numbers)) is not { } value)
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
