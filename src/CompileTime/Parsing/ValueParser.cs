using Gemini.Gen.CompileTime.Model;
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
    public ValueModel? Parse(ITypeSymbol type, ISymbol subject, ShapeMode mode)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        ITypeSymbol bare = type.WithoutNullable();
        if (bare is INamedTypeSymbol named && ScalarName(named) is { } scalar)
            return Value(type, ValueCodec.Scalar, scalar);
        if (Shapes.TryGetName(bare, mode, out string known))
            return Value(type, CodecOf(bare), known);
        string? name = bare switch
        {
            { TypeKind: TypeKind.Enum } => EnumParser.Parse(context, Shapes, (INamedTypeSymbol)bare, subject, mode),
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

    private static string? ScalarName(INamedTypeSymbol type)
    {
        if (type.IsGenericType || type.ContainingType is not null
            || type.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
        {
            return null;
        }

        string name = "System." + type.MetadataName;
        return Scalars.Contains(name) ? name : null;
    }

    private static ValueModel Value(ITypeSymbol type, ValueCodec codec, string target) =>
        new(type.ToSource(), codec, target, type.AllowsNull(), type.IsReferenceType, Constraint: null);

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
        if (CollectionTypes.Element(type, mode) is { } element)
            return ParseList(type, element, isArray: false, subject, mode);
        if (CollectionTypes.Value(type) is { } value)
            return ParseDictionary(type, value, subject, mode);
        if (PlainTypes.Refusal(type) is { } refusal)
            return Unsupported(type, subject, refusal);
        return new ObjectParser(context, this, mode).Parse(type, subject);
    }

    private string? ParseArray(IArrayTypeSymbol type, ISymbol subject, ShapeMode mode)
    {
        if (type.Rank != 1)
            return Unsupported(type, subject, "a multidimensional array has no JSON form; use an array of arrays");
        if (type.ElementType.SpecialType == SpecialType.System_Byte)
            return Unsupported(type, subject, "binary data has no form in this schema dialect; use a base64 string");
        return ParseList(type, type.ElementType, isArray: true, subject, mode);
    }

    private string? ParseList(ITypeSymbol type, ITypeSymbol elementType, bool isArray, ISymbol subject, ShapeMode mode)
    {
        string name = Shapes.Reserve(type, mode, NameOf(elementType) + (isArray ? "Array" : "List"));
        if (Parse(elementType, subject, mode) is not { } element)
            return null;
        Shapes[name] = new ListShape(name, type.ToSource(), type.IsReferenceType, isArray, element);
        return name;
    }

    private string? ParseDictionary(ITypeSymbol type, ITypeSymbol valueType, ISymbol subject, ShapeMode mode)
    {
        string name = Shapes.Reserve(type, mode, NameOf(valueType) + "Dictionary");
        if (Parse(valueType, subject, mode) is not { } value)
            return null;
        Shapes[name] = new DictionaryShape(name, type.ToSource(), value);
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
