namespace Gemini.Gen.CompileTime.Model;

/// <summary>A type that takes more than one token of JSON, or a look-up, to read.</summary>
/// <param name="Name">Unique among the shapes of one root; the emitted functions are named after it.</param>
/// <param name="TypeName">The type, fully qualified, without a nullable annotation.</param>
/// <param name="IsReferenceType">Whether it is a reference type.</param>
/// <param name="Description">What the model is told about the type, or <see langword="null"/>.</param>
internal abstract record ShapeModel(string Name, string TypeName, bool IsReferenceType, string? Description);

/// <summary>A JSON object with known members.</summary>
internal sealed record ObjectShape(
    string Name,
    string TypeName,
    bool IsReferenceType,
    string? Description,
    EquatableArray<MemberModel> Members)
    : ShapeModel(Name, TypeName, IsReferenceType, Description);

/// <summary>An enum, as strings.</summary>
internal sealed record EnumShape(string Name, string TypeName, string? Description, EquatableArray<EnumMemberModel> Members)
    : ShapeModel(Name, TypeName, false, Description);

/// <summary>One value of an enum.</summary>
/// <param name="Access">The member's C# name.</param>
/// <param name="JsonName">Its JSON name.</param>
internal sealed record EnumMemberModel(string Access, string JsonName);

/// <summary>A JSON array of equal elements.</summary>
/// <param name="IsArray">Whether the C# type is an array; any other list is made as a <see cref="List{T}"/>.</param>
/// <param name="Element">The elements.</param>
internal sealed record ListShape(string Name, string TypeName, bool IsReferenceType, bool IsArray, ValueModel Element)
    : ShapeModel(Name, TypeName, IsReferenceType, null);

/// <summary>A JSON object with free names and equal values.</summary>
internal sealed record DictionaryShape(string Name, string TypeName, ValueModel Value)
    : ShapeModel(Name, TypeName, true, null);
