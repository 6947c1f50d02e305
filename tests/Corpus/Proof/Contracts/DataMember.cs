using System.Reflection;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>A property or field that may be data.</summary>
internal sealed record DataMember(MemberInfo Info)
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public string Name => Info.Name;

    public Type Owner => Info.DeclaringType!;

    public Type Type => Info is PropertyInfo property ? property.PropertyType : ((FieldInfo)Info).FieldType;

    /// <summary>Whether JSON is read into it at all.</summary>
    public bool IsRead => !Has<JsonExtensionDataAttribute>()
        && Info.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is null or not (JsonIgnoreCondition.Always or JsonIgnoreCondition.WhenReading);

    public bool IsSettable => Info is FieldInfo || Info is PropertyInfo { SetMethod: { } setter } && (setter.IsPublic || Has<JsonIncludeAttribute>());

    /// <summary>Whether the writer leaves out some values.</summary>
    public bool MayBeOmitted => Info.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.WhenWritingDefault or JsonIgnoreCondition.WhenWritingNull;

    /// <summary>The member as the generic definition of its type declares it.</summary>
    public DataMember Declared => Owner.IsGenericType ? new(Owner.GetGenericTypeDefinition().GetMember(Name, Instance).Single()) : this;

    /// <summary>Whether the type is a type parameter with a question mark, which <see cref="NullabilityInfo"/> does not tell.</summary>
    public bool IsQuestioned => Type.IsGenericParameter
        && (Flag(Info, "NullableAttribute") ?? Flag((Info as PropertyInfo)?.GetMethod, "NullableContextAttribute") ?? Flag(Owner, "NullableContextAttribute")) == 2;

    /// <summary>The readable members, inherited ones and hidden ones with <c>[JsonInclude]</c> among them.</summary>
    public static IEnumerable<DataMember> Of(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object) && current != typeof(ValueType); current = current.BaseType)
        {
            foreach (MemberInfo info in current.GetMembers(Instance | BindingFlags.DeclaredOnly))
            {
                bool isIncluded = info.IsDefined(typeof(JsonIncludeAttribute));
                if (info is FieldInfo ? isIncluded : info is PropertyInfo { GetMethod: { } getter } property && property.GetIndexParameters().Length == 0 && (getter.IsPublic || isIncluded))
                    yield return new DataMember(info);
            }
        }
    }

    public bool Has<T>()
        where T : Attribute => Info.IsDefined(typeof(T));

    public NullabilityInfo Nullability(NullabilityInfoContext context) => Info is PropertyInfo property ? context.Create(property) : context.Create((FieldInfo)Info);

    private static byte? Flag(MemberInfo? member, string attribute) => member?.CustomAttributes
        .Where(data => data.AttributeType.Name == attribute)
        .Select(static data => data.ConstructorArguments[0].Value as byte?)
        .FirstOrDefault();
}
