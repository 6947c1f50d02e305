using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>A value that attributes constrain.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">Its type, without nullability.</param>
/// <param name="Shape">Its shape, unless it is a scalar or still being parsed.</param>
internal sealed record ConstraintTarget(ValueModel Value, ITypeSymbol Type, ShapeModel? Shape)
{
    /// <summary>Why the value is not what an attribute for texts needs.</summary>
    public string NeedsText => "fits strings only" + ElementAdvice;

    /// <summary>What to do where an attribute is probably meant for the elements.</summary>
    public string ElementAdvice => IsCollection ? "; to constrain the elements of a collection, make them objects" : string.Empty;

    public Scalar? Scalar => Value.Codec == ValueCodec.Scalar ? Scalars.Get(Value.Target) : null;

    public bool IsText => Type.SpecialType == SpecialType.System_String;

    /// <summary>Memory of anything but bytes has no count that the attributes know.</summary>
    public bool IsList => Shape is ListShape && Type is not INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory", ContainingNamespace.Name: "System" };

    public bool IsCollection => IsList || Shape is DictionaryShape;

    /// <summary>What a length counts, or <see langword="null"/> for a type that has none.</summary>
    public string? Unit => Shape switch
    {
        ListShape when IsList => "elements",
        DictionaryShape => "entries",
        null when IsText => "characters",
        null when Value is { Codec: ValueCodec.Scalar, Target: Scalars.Bytes or Scalars.Memory or Scalars.ReadOnlyMemory } => "bytes",
        _ => null,
    };
}
