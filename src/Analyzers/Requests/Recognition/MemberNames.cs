using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>The name a property has in JSON.</summary>
internal static class MemberNames
{
    /// <summary>What an attribute says, or else the property's own name, as a wire name.</summary>
    public static string Of(IPropertySymbol property)
    {
        if (SdkTypes.IsChatOptions(property.ContainingType))
            return OfChatOptions(property.Name);
        foreach (AttributeData attribute in property.GetAttributes())
        {
            string? name = attribute.AttributeClass?.Name switch
            {
                "JsonPropertyNameAttribute" or "JsonPropertyAttribute" => attribute.ConstructorArguments.FirstOrDefault().Value as string ?? Named(attribute, "PropertyName"),
                "DataMemberAttribute" => Named(attribute, "Name"),
                _ => null,
            };
            if (name is not null)
                return WireNames.Of(name);
        }

        return WireNames.Of(property.Name);
    }

    /// <summary>Whether false, 0 or null would be left out when the property is written.</summary>
    public static bool LeavesDefaultOut(IPropertySymbol property) => property.GetAttributes().Any(a => a.AttributeClass?.Name switch
    {
        // JsonIgnoreCondition: Always 1, WhenWritingDefault 2.
        "JsonIgnoreAttribute" => a.NamedArguments.All(n => n.Key != "Condition") || a.NamedArguments.Any(n => n is { Key: "Condition", Value.Value: 1 or 2 }),
        "JsonPropertyAttribute" => a.NamedArguments.Any(n => n is { Key: "DefaultValueHandling", Value.Value: 1 or 3 }),
        "IgnoreDataMemberAttribute" => true,
        _ => false,
    });

    private static string OfChatOptions(string name) => name switch
    {
        "ConversationId" => WireNames.PreviousInteractionId,
        "Instructions" => WireNames.SystemInstruction,
        "ModelId" => WireNames.Model,
        _ => WireNames.Of(name),
    };

    private static string? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(n => n.Key == name).Value.Value as string;
}
