using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Schemas that the service is known to refuse.</summary>
internal static class SchemaRules
{
    // Reported by users: the service answers a bare 400 when the bounds of all arrays of a request's schemas add up to more than about this.
    private const long MaxItemsBudget = 960;

    /// <summary>Checks a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">Where it is in the request.</param>
    /// <param name="ofParameters">Whether it describes a function's parameters: an empty <c>required</c> is only refused there.</param>
    /// <returns>Why it is refused, or <see langword="null"/>.</returns>
    public static Refusal? Check(JsonElement schema, string path, bool ofParameters)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return null;
        if ((SchemaKeywords.Check(schema, path) ?? CheckRequired(schema, path, ofParameters)) is { } refusal)
            return refusal;
        if (IsArray(schema) && schema.Member("items") is null && schema.Member("prefixItems") is null)
            return Refusal.Invalid($"{path}.items: missing field.");
        return Children(schema, path).Select(child => Check(child.Schema, child.Path, ofParameters)).FirstOrDefault(nested => nested is not null);
    }

    /// <summary>Checks what the schemas of a request ask for together: its functions' and its response format's.</summary>
    public static Refusal? CheckTogether(JsonElement body)
    {
        var schemas = body.Items("tools").Select(tool => tool.Member("parameters")).Append(RequestedOutput.SchemaOf(body)).OfType<JsonElement>();
        return schemas.Sum(Items) > MaxItemsBudget ? Refusal.Invalid("Request contains an invalid argument.") : null;
    }

    private static long Items(JsonElement schema) => schema.ValueKind != JsonValueKind.Object
        ? 0
        : Math.Max(Bound(schema, "minItems"), Bound(schema, "maxItems")) + Children(schema, "").Sum(child => Items(child.Schema));

    private static Refusal? CheckRequired(JsonElement schema, string path, bool ofParameters)
    {
        if (schema.Member("required") is not { ValueKind: JsonValueKind.Array } required)
            return null;
        if (ofParameters && required.GetArrayLength() == 0)
            return Refusal.Invalid($"{path}.required: must not be empty. Leave it out.");
        var undefined = required.EnumerateArray().Select(name => name.ToString())
            .FirstOrDefault(name => schema.Member("properties")?.Member(name) is null);
        return undefined is null ? null : Refusal.Invalid($"{path}.required: property is not defined: '{undefined}'.");
    }

    private static long Bound(JsonElement schema, string keyword) =>
        schema.Member(keyword) is not { } bound ? 0 : bound.TryGetInt32(out var count) ? Math.Max(count, 0) : MaxItemsBudget + 1;

    private static bool IsArray(JsonElement schema) => schema.Member("type") switch
    {
        { ValueKind: JsonValueKind.String } type => type.ValueEquals("array"),
        { ValueKind: JsonValueKind.Array } types => types.EnumerateArray().Any(type => type.ValueEquals("array")),
        _ => false,
    };

    private static IEnumerable<(JsonElement Schema, string Path)> Children(JsonElement schema, string path)
    {
        foreach (var name in (string[])["properties", "$defs"])
        {
            if (schema.Member(name) is { ValueKind: JsonValueKind.Object } map)
            {
                foreach (var member in map.EnumerateObject())
                    yield return (member.Value, $"{path}.{name}.{member.Name}");
            }
        }

        foreach (var name in (string[])["items", "additionalProperties"])
        {
            if (schema.Member(name) is { ValueKind: JsonValueKind.Object } child)
                yield return (child, $"{path}.{name}");
        }

        foreach (var name in (string[])["anyOf", "oneOf", "prefixItems"])
        {
            var index = 0;
            foreach (var child in schema.Items(name))
                yield return (child, $"{path}.{name}[{index++}]");
        }
    }
}
