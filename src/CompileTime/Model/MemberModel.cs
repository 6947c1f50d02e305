namespace Gemini.Gen.CompileTime.Model;

/// <summary>How a read value gets into the object.</summary>
internal enum MemberBinding
{
    /// <summary>Not at all: the object is only written.</summary>
    None,

    /// <summary>As a constructor argument.</summary>
    Constructor,

    /// <summary>As a constructor argument and, being <c>required</c>, in the object initializer as well.</summary>
    ConstructorAndInitializer,

    /// <summary>In the object initializer, whether or not the JSON had it.</summary>
    Initializer,

    /// <summary>By assignment, if the JSON had it: otherwise the C# initializer stands.</summary>
    Setter,

    /// <summary>Through an accessor, if the JSON had it: the setter is init-only or hidden.</summary>
    Accessor,

    /// <summary>Entry by entry into the collection that the object already has.</summary>
    Fill,
}

/// <summary>How generated code gets at a member's value.</summary>
internal enum MemberAccess
{
    Direct,

    /// <summary>Through an accessor of the hidden getter.</summary>
    HiddenProperty,

    /// <summary>Through an accessor of the hidden field, which sets it as well.</summary>
    HiddenField,
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The C# name, without <c>@</c>.</param>
/// <param name="JsonName">The JSON name.</param>
/// <param name="Value">Its type.</param>
/// <param name="IsRequired">Whether the JSON has to have it.</param>
/// <param name="Binding">How it is set.</param>
/// <param name="Parameter">The constructor parameter it is passed to, without <c>@</c>, or <see langword="null"/>.</param>
/// <param name="Default">The C# expression that stands in for a missing optional member, or <see langword="null"/> if none is needed.</param>
/// <param name="Owner">The declaring type, for accessors; otherwise <see langword="null"/>.</param>
/// <param name="OmitWhenNull">Whether the writer leaves it out when it is <see langword="null"/>.</param>
/// <param name="Description">What the model is told, or <see langword="null"/>.</param>
/// <param name="OmitWhenDefault">Whether the writer leaves it out when it is its type's default value.</param>
/// <param name="IsRead">Whether it is taken from the JSON, and so part of the schema.</param>
/// <param name="IsWritten">Whether it is written.</param>
/// <param name="Access">How its value is got at.</param>
/// <param name="DefaultSentence">What the model is told of the default value, or <see langword="null"/>.</param>
internal sealed record MemberModel(
    string Name,
    string JsonName,
    ValueModel Value,
    bool IsRequired,
    MemberBinding Binding,
    string? Parameter,
    string? Default,
    string? Owner,
    bool OmitWhenNull,
    string? Description,
    bool OmitWhenDefault = false,
    bool IsRead = true,
    bool IsWritten = true,
    MemberAccess Access = MemberAccess.Direct,
    string? DefaultSentence = null);

/// <summary>The member that holds what no other member takes.</summary>
/// <param name="Member">The member; its JSON name means nothing.</param>
/// <param name="Collection">The C# type to collect in.</param>
/// <param name="Value">The values.</param>
internal sealed record ExtensionModel(MemberModel Member, string Collection, ValueModel Value);

/// <summary>A constructor that generated code can call through an accessor only.</summary>
/// <param name="Parameters">All its parameters.</param>
internal sealed record HiddenConstructorModel(EquatableArray<ParameterModel> Parameters);

/// <summary>A parameter of a hidden constructor.</summary>
/// <param name="Name">Its name, without <c>@</c>.</param>
/// <param name="TypeName">Its type, with <c>in</c> if it has that.</param>
/// <param name="Default">Its default value as a C# expression, or <see langword="null"/>.</param>
internal sealed record ParameterModel(string Name, string TypeName, string? Default);
