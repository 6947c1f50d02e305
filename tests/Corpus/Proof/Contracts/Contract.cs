using System.ComponentModel.DataAnnotations;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>
/// What a C# type means in JSON, worked out by reflection over the compiled type: a second opinion that shares no code with the
/// generator.
/// </summary>
internal abstract class Contract(Type type)
{
    public Type Type => type;
}

/// <summary>A typed place: a member, an element, a parameter.</summary>
/// <param name="Contract">What stands there.</param>
/// <param name="TakesNull">Whether null is legal.</param>
/// <param name="Attributes">What DataAnnotations demand.</param>
internal sealed record Place(Contract Contract, bool TakesNull, IReadOnlyList<ValidationAttribute> Attributes)
{
    public Place(Contract contract, bool takesNull)
        : this(contract, takesNull, [])
    {
    }

    public T? Attribute<T>()
        where T : ValidationAttribute => Attributes.OfType<T>().FirstOrDefault();
}

/// <summary>A string, number, Boolean, or anything.</summary>
internal sealed class ScalarContract(Type type, ScalarForm form) : Contract(type)
{
    public ScalarForm Form => form;
}

/// <summary>An enum.</summary>
/// <param name="names">The JSON names of its members.</param>
internal sealed class EnumContract(Type type, IReadOnlyDictionary<string, object> names, bool isFlags, bool isNumber) : Contract(type)
{
    public IReadOnlyDictionary<string, object> Names => names;

    public bool IsFlags => isFlags;

    public bool IsNumber => isNumber;
}

/// <summary>An array of equal elements.</summary>
internal sealed class ListContract(Type type, bool isSet) : Contract(type)
{
    public bool IsSet => isSet;

    public Place Element { get; set; } = null!;
}

/// <summary>An object with free names.</summary>
internal sealed class DictionaryContract(Type type, Contract key) : Contract(type)
{
    public Contract Key => key;

    public Place Value { get; set; } = null!;
}

/// <summary>An array with one element for each item.</summary>
internal sealed class TupleContract(Type type) : Contract(type)
{
    public IReadOnlyList<Place> Items { get; set; } = [];
}

/// <summary>An object with known members.</summary>
internal sealed class ObjectContract(Type type) : Contract(type)
{
    public IReadOnlyList<Member> Members { get; set; } = [];

    /// <summary>Whether unknown members are kept.</summary>
    public bool KeepsUnknown { get; set; }

    /// <summary>Whether unknown members are refused.</summary>
    public bool RefusesUnknown { get; set; }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="Place">What it holds.</param>
/// <param name="MustBeThere">Whether reflection alone tells that it is required.</param>
internal sealed record Member(string Name, Place Place, bool MustBeThere);

/// <summary>Objects that a discriminator tells apart.</summary>
internal sealed class UnionContract(Type type, string discriminator) : Contract(type)
{
    public string Discriminator => discriminator;

    /// <summary>The cases; the tag is null for the base type itself where nothing lists it.</summary>
    public IReadOnlyList<(object? Tag, ObjectContract Contract)> Cases { get; set; } = [];
}
