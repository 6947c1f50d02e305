using System.Reflection;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Contracts of enums.</summary>
internal static class EnumContracts
{
    public static EnumContract Of(Type type, bool isNumber)
    {
        var names = new Dictionary<string, object>();
        bool isFlags = type.IsDefined(typeof(FlagsAttribute));
        isNumber |= IsNumber(type);
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(static field => field.MetadataToken))
        {
            object value = field.GetValue(null)!;
            bool isNone = isFlags && !isNumber && Convert.ToDecimal(value, null) == 0;
            if (!isNone && !names.ContainsValue(value))
                names.Add(field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name, value);
        }

        return new EnumContract(type, names, isFlags, isNumber);
    }

    /// <summary>Whether the type or property asks for numbers.</summary>
    public static bool IsNumber(ICustomAttributeProvider provider) => provider
        .GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false)
        .Any(static attribute => ((JsonConverterAttribute)attribute).ConverterType is { IsGenericType: true } converter
            && converter.GetGenericTypeDefinition() == typeof(JsonNumberEnumConverter<>));
}
