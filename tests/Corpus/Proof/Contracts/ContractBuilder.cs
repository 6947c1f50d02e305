using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Works out contracts by reflection.</summary>
internal sealed class ContractBuilder
{
    private readonly Dictionary<string, Contract> _known = [];
    private readonly NullabilityInfoContext _nullability = new();

    public static Place Root(Type type) => new ContractBuilder().PlaceOf(type, Nullness.None, []);

    /// <summary>The place of a tool's parameter.</summary>
    public static Place Parameter(ParameterInfo parameter)
    {
        var builder = new ContractBuilder();
        return builder.PlaceOf(parameter.ParameterType, Nullness.Of(parameter.ParameterType, builder._nullability.Create(parameter), Nullness.None), [parameter]);
    }

    private Place PlaceOf(Type type, Nullness nullness, IReadOnlyList<ICustomAttributeProvider> annotated)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        ValidationAttribute[] attributes = [.. annotated.SelectMany(provider => provider.GetCustomAttributes(typeof(ValidationAttribute), inherit: true)).Cast<ValidationAttribute>()];
        bool holdsNull = bare == typeof(JsonElement) || bare == typeof(RawJson);
        bool takesNull = (bare != type || nullness.IsNullable || holdsNull) && !attributes.Any(static attribute => attribute is RequiredAttribute);
        bool isNumber = annotated.Any(static provider => EnumContracts.IsNumber(provider));
        return new Place(ContractOf(bare, nullness, isNumber), takesNull, attributes);
    }

    private Contract ContractOf(Type type, Nullness nullness, bool isNumber)
    {
        if (ScalarForm.Of(type) is { } form)
            return new ScalarContract(type, form);
        if (type.IsEnum)
            return EnumContracts.Of(type, isNumber);
        string key = type.AssemblyQualifiedName + string.Concat(nullness.Arguments);
        if (_known.TryGetValue(key, out Contract? known))
            return known;
        if (type.IsAssignableTo(typeof(ITuple)))
            return Tuple(type, nullness);
        if (CollectionFacts.Pair(type) is var (keyType, valueType))
        {
            var dictionary = new DictionaryContract(type, ContractOf(keyType, Nullness.None, isNumber: false));
            _known[key] = dictionary;
            dictionary.Value = PlaceOf(valueType, CollectionFacts.IsUsers(type) ? Nullness.None : nullness.Argument(1), []);
            return dictionary;
        }

        if (CollectionFacts.Element(type) is { } element)
        {
            var list = new ListContract(type, CollectionFacts.IsSet(type));
            _known[key] = list;
            list.Element = PlaceOf(element, CollectionFacts.IsUsers(type) ? Nullness.None : nullness.Argument(0), []);
            return list;
        }

        return type.IsDefined(typeof(JsonDerivedTypeAttribute), inherit: false) ? Union(type, key, nullness) : Object(type, key, nullness);
    }

    private TupleContract Tuple(Type type, Nullness nullness)
    {
        var places = new List<Place>();
        (Type current, Nullness annotations) = (type, nullness);
        while (true)
        {
            Type[] items = current.GetGenericArguments();
            bool continues = items.Length == 8;
            for (int i = 0; i < (continues ? 7 : items.Length); i++)
                places.Add(PlaceOf(items[i], annotations.Argument(i), []));
            if (!continues)
                return new TupleContract(type) { Items = places };
            (current, annotations) = (items[7], annotations.Argument(7));
        }
    }

    private UnionContract Union(Type type, string key, Nullness nullness)
    {
        var union = new UnionContract(type, type.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName ?? "$type");
        _known[key] = union;
        JsonDerivedTypeAttribute[] listed = [.. type.GetCustomAttributes<JsonDerivedTypeAttribute>()];
        bool isItselfACase = !type.IsAbstract && listed.All(item => item.DerivedType != type);
        union.Cases =
        [
            .. listed.Select(item => (item.TypeDiscriminator, Object(item.DerivedType, key + " as " + item.DerivedType.AssemblyQualifiedName, nullness))),
            .. isItselfACase ? [((object?)null, Object(type, key + " itself", nullness))] : Array.Empty<(object?, ObjectContract)>(),
        ];
        return union;
    }

    private ObjectContract Object(Type type, string key, Nullness nullness)
    {
        var contract = new ObjectContract(type);
        _known[key] = contract;
        ConstructorInfo? constructor = Constructor(type);
        DataMember[] members =
        [
            .. DataMember.Of(type).Where(member => !DataMember.Of(type).Any(other => other.Name == member.Name && other.Owner.IsSubclassOf(member.Owner))),
        ];
        contract.Members = [.. members.Select(member => Member(type, member, ParameterFor(constructor, member), nullness)).OfType<Member>()];
        contract.KeepsUnknown = members.Any(static member => member.Has<JsonExtensionDataAttribute>());
        contract.RefusesUnknown = type.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>() is { UnmappedMemberHandling: JsonUnmappedMemberHandling.Disallow };
        return contract;
    }

    private Member? Member(Type type, DataMember member, ParameterInfo? parameter, Nullness nullness)
    {
        if (!member.IsRead || (!member.IsSettable && parameter is null))
            return null;
        DataMember declared = member.Declared;
        Nullness own = Nullness.Of(declared.Type, declared.Nullability(_nullability), member.Owner == type ? nullness : Nullness.None);
        own = own with { IsNullable = own.IsNullable || declared.IsQuestioned };
        ICustomAttributeProvider[] annotated = parameter is null ? [member.Info] : [member.Info, parameter];
        Place place = PlaceOf(member.Type, own, annotated);
        string name = member.Info.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
        bool mustBeThere = member.Has<RequiredMemberAttribute>()
            || member.Has<JsonRequiredAttribute>()
            || place.Attributes.Any(static attribute => attribute is RequiredAttribute)
            || (parameter is { HasDefaultValue: false } && !member.MayBeOmitted);
        return new Member(name, place, mustBeThere);
    }

    /// <summary>The one with the attribute, else the longest of a type without a parameterless one.</summary>
    private static ConstructorInfo? Constructor(Type type)
    {
        ConstructorInfo[] all = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        return all.FirstOrDefault(static constructor => constructor.IsDefined(typeof(JsonConstructorAttribute)))
            ?? (all.Any(static constructor => constructor.IsPublic && constructor.GetParameters().Length == 0)
                ? null
                : all.Where(static constructor => constructor.IsPublic).MaxBy(static constructor => constructor.GetParameters().Length));
    }

    private static ParameterInfo? ParameterFor(ConstructorInfo? constructor, DataMember member) => constructor?.GetParameters()
        .FirstOrDefault(parameter => parameter.ParameterType == member.Type && string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase));
}
