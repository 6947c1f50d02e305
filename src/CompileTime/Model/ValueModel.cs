namespace Gemini.Gen.CompileTime.Model;

/// <summary>Who reads and writes a value.</summary>
internal enum ValueCodec
{
    /// <summary>A method of the runtime's reader and writer.</summary>
    Scalar,

    /// <summary>A function emitted beside the type that needs it.</summary>
    Shape,

    /// <summary>The value's own generated codec: it is a schema type.</summary>
    Schema,
}

/// <summary>A typed place: a member, an element, a parameter or a result.</summary>
/// <param name="TypeName">The type as declared, fully qualified, with its nullable annotation.</param>
/// <param name="Codec">Who reads and writes it.</param>
/// <param name="Target">The scalar's key in <see cref="Scalars"/>, or the shape's name.</param>
/// <param name="IsNullable">Whether <see langword="null"/> is a legal value.</param>
/// <param name="IsReferenceType">Whether it is a reference type.</param>
/// <param name="Constraints">What DataAnnotations attributes demand.</param>
/// <param name="RefusesNull">Whether <c>[Required]</c> takes <see langword="null"/> away again.</param>
internal sealed record ValueModel(
    string TypeName,
    ValueCodec Codec,
    string Target,
    bool IsNullable,
    bool IsReferenceType,
    EquatableArray<ConstraintModel> Constraints,
    bool RefusesNull = false)
{
    /// <summary>Whether JSON may say <c>null</c>.</summary>
    public bool TakesNull => IsNullable && !RefusesNull;

    /// <summary>The type without its nullable annotation.</summary>
    public string BareTypeName => IsNullable && TypeName.EndsWith("?", StringComparison.Ordinal)
        ? TypeName.Substring(0, TypeName.Length - 1)
        : TypeName;
}
