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
        union.Cases =
        [
            .. type.GetCustomAttributes<JsonDerivedTypeAttribute>()
                .Select(item => (item.TypeDiscriminator!, Object(item.DerivedType, key + " as " + item.DerivedType.AssemblyQualifiedName, nullness))),
        ];
        return union;
    }

    private ObjectContract Object(Type type, string key, Nullness nullness)
    {
        var contract = new ObjectContract(type);
        _known[key] = contract;
        ConstructorInfo? constructor = Constructor(type);
        contract.Members =
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0 && !IsHidden(type, property))
                .Select(property => Member(type, property, ParameterFor(constructor, property), nullness))
                .OfType<Member>(),
        ];
        return contract;
    }

    private Member? Member(Type type, PropertyInfo property, ParameterInfo? parameter, Nullness nullness)
    {
        if (property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always } || property.IsDefined(typeof(JsonExtensionDataAttribute)))
            return null;
        bool isSettable = property.SetMethod is { IsPublic: true } || (property.SetMethod is not null && property.IsDefined(typeof(JsonIncludeAttribute)));
        if (!isSettable && parameter is null)
            return null;
        Type declaring = property.DeclaringType!;
        PropertyInfo declared = declaring.IsGenericType ? declaring.GetGenericTypeDefinition().GetProperty(property.Name)! : property;
        Nullness own = Nullness.Of(declared.PropertyType, _nullability.Create(declared), declaring == type ? nullness : Nullness.None);
        own = own with { IsNullable = own.IsNullable || Nullness.IsQuestioned(declared) };
        ICustomAttributeProvider[] annotated = parameter is null ? [property] : [property, parameter];
        Place place = PlaceOf(property.PropertyType, own, annotated);
        string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        bool mustBeThere = property.IsDefined(typeof(RequiredMemberAttribute))
            || property.IsDefined(typeof(JsonRequiredAttribute))
            || place.Attributes.Any(static attribute => attribute is RequiredAttribute)
            || parameter is { HasDefaultValue: false };
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

    private static ParameterInfo? ParameterFor(ConstructorInfo? constructor, PropertyInfo property) => constructor?.GetParameters()
        .FirstOrDefault(parameter => parameter.ParameterType == property.PropertyType && string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsHidden(Type type, PropertyInfo property) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Any(other => other.Name == property.Name && other.DeclaringType != property.DeclaringType && other.DeclaringType!.IsSubclassOf(property.DeclaringType!));
}
