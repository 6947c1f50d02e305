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

/// <summary>The forms of a number beyond a JSON number; the values are those of <c>JsonNumberHandling</c>.</summary>
[Flags]
internal enum NumberForms
{
    None = 0,

    /// <summary>A string of digits is read as well.</summary>
    ReadFromString = 1,

    /// <summary>It is written as a string.</summary>
    WriteAsString = 2,

    /// <summary>NaN and the infinities are strings.</summary>
    NamedLiterals = 4,
}

/// <summary>A typed place: a member, an element, a parameter or a result.</summary>
/// <param name="TypeName">The type as declared, fully qualified, with its nullable annotation.</param>
/// <param name="Codec">Who reads and writes it.</param>
/// <param name="Target">The scalar's key in <see cref="Scalars"/>, or the shape's name.</param>
/// <param name="IsNullable">Whether <see langword="null"/> is a legal value.</param>
/// <param name="IsReferenceType">Whether it is a reference type.</param>
/// <param name="Constraints">What DataAnnotations attributes demand.</param>
/// <param name="RefusesNull">Whether <c>[Required]</c> takes <see langword="null"/> away again.</param>
/// <param name="Numbers">What else than a JSON number a number may be.</param>
internal sealed record ValueModel(
    string TypeName,
    ValueCodec Codec,
    string Target,
    bool IsNullable,
    bool IsReferenceType,
    EquatableArray<ConstraintModel> Constraints,
    bool RefusesNull = false,
    NumberForms Numbers = NumberForms.None)
{
    /// <summary>Whether JSON may say <c>null</c>.</summary>
    public bool TakesNull => IsNullable && !RefusesNull;

    /// <summary>Whether it is a number that JSON carries as a string.</summary>
    public bool IsNumberText => (Numbers & NumberForms.WriteAsString) != 0;

    /// <summary>The type without its nullable annotation.</summary>
    public string BareTypeName => IsNullable && TypeName.EndsWith("?", StringComparison.Ordinal)
        ? TypeName.Substring(0, TypeName.Length - 1)
        : TypeName;
}
