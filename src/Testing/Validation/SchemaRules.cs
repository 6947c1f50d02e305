using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Schemas that the service is known to refuse.</summary>
internal static class SchemaRules
{
    // Reported by users: the service answers a bare 400 when the bounds of all arrays of a schema add up to more than about this.
    private const long MaxItemsBudget = 960;

    public static Refusal? Check(JsonElement schema, string path)
    {
        long items = 0;
        return CheckNode(schema, path, ref items)
            ?? (items > MaxItemsBudget ? Refusal.Invalid("Request contains an invalid argument.") : null);
    }

    private static Refusal? CheckNode(JsonElement schema, string path, ref long items)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return null;
        if (CheckRequired(schema, path) is { } refusal)
            return refusal;
        if (IsArray(schema) && schema.Member("items") is null && schema.Member("prefixItems") is null)
            return Refusal.Invalid($"{path}.items: missing field.");
        if (schema.Member("maxItems") is { ValueKind: JsonValueKind.Number } bound && bound.TryGetInt64(out var most))
            items += most;
        foreach (var (child, childPath) in Children(schema, path))
        {
            if (CheckNode(child, childPath, ref items) is { } nested)
                return nested;
        }

        return null;
    }

    private static Refusal? CheckRequired(JsonElement schema, string path)
    {
        if (schema.Member("required") is not { ValueKind: JsonValueKind.Array } required)
            return null;
        if (required.GetArrayLength() == 0)
            return Refusal.Invalid($"{path}.required: must not be empty. Leave it out.");
        var undefined = required.EnumerateArray().Select(name => name.ToString())
            .FirstOrDefault(name => schema.Member("properties")?.Member(name) is null);
        return undefined is null ? null : Refusal.Invalid($"{path}.required: property is not defined: '{undefined}'.");
    }

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
