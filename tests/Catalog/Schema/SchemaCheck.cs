using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tests.Schema;

/// <summary>The part of JSON Schema that the catalog's schemas use; a keyword outside of it is an error.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "default"];

    public IReadOnlyList<string> Violations(JsonNode? value)
    {
        var violations = new List<string>();
        Check(root, value, "", violations);
        return violations;
    }

    private void Check(JsonObject schema, JsonNode? value, string path, List<string> violations)
    {
        foreach (var (keyword, argument) in schema)
        {
            bool holds = keyword switch
            {
                "type" => Types(argument!).Contains(TypeOf(value)) || (TypeOf(value) == "integer" && Types(argument!).Contains("number")),
                "enum" => argument!.AsArray().Any(a => JsonNode.DeepEquals(a, value)),
                "pattern" => value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch(value.GetValue<string>(), argument!.GetValue<string>()),
                "required" => value is not JsonObject o || argument!.AsArray().All(a => o.ContainsKey(a!.GetValue<string>())),
                "additionalProperties" when argument is JsonValue => value is not JsonObject o || o.All(m => schema["properties"]!.AsObject().ContainsKey(m.Key)),
                "$ref" or "items" or "properties" or "additionalProperties" => true,
                _ => Annotations.Contains(keyword) ? true : throw new NotSupportedException(keyword),
            };
            if (!holds)
                violations.Add($"{path}: {keyword} {argument!.ToJsonString()} does not allow {value?.ToJsonString() ?? "null"}");
        }

        if (schema["$ref"] is { } reference)
            Check(root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value, path, violations);
        if (value is JsonArray items && schema["items"] is JsonObject itemSchema)
        {
            for (int i = 0; i < items.Count; i++)
                Check(itemSchema, items[i], $"{path}/{i}", violations);
        }

        foreach (var (name, member) in value as JsonObject ?? [])
        {
            if ((schema["properties"]?[name] ?? schema["additionalProperties"] as JsonObject) is JsonObject memberSchema)
                Check(memberSchema, member, $"{path}/{name}", violations);
        }
    }

    private static string[] Types(JsonNode type) => type is JsonArray several ? [.. several.Select(t => t!.GetValue<string>())] : [type.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.AsValue().TryGetValue(out int _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };
}
