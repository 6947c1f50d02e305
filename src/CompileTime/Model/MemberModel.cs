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

    /// <summary>Through an accessor of the init-only property, if the JSON had it: otherwise the C# initializer stands.</summary>
    InitAccessor,
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The C# name, without <c>@</c>.</param>
/// <param name="JsonName">The JSON name.</param>
/// <param name="Value">Its type.</param>
/// <param name="IsRequired">Whether the JSON has to have it.</param>
/// <param name="Binding">How it is set.</param>
/// <param name="Parameter">The constructor parameter it is passed to, without <c>@</c>, or <see langword="null"/>.</param>
/// <param name="Default">The C# expression that stands in for a missing optional member, or <see langword="null"/> if none is needed.</param>
/// <param name="Owner">The declaring type, for <see cref="MemberBinding.InitAccessor"/>.</param>
/// <param name="OmitWhenNull">Whether the writer leaves it out when it is <see langword="null"/>, which its schema does not allow.</param>
/// <param name="Description">What the model is told, or <see langword="null"/>.</param>
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
    string? DefaultSentence = null);
