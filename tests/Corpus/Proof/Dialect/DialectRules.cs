using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Dialect;

/// <summary>What the API refuses in a schema, as far as it is known.</summary>
internal static class DialectRules
{
    private static readonly HashSet<string> Keywords =
    [
        "type", "description", "properties", "required", "additionalProperties", "items", "prefixItems", "minItems", "maxItems",
        "enum", "format", "minimum", "maximum", "anyOf", "$ref", "$defs",
    ];

    private static readonly HashSet<string> Formats = ["date-time", "date", "time"];

    public static IEnumerable<string> Problems(JsonObject schema) => Problems(schema, schema, "#");

    private static IEnumerable<string> Problems(JsonObject root, JsonObject node, string path)
    {
        foreach ((string keyword, JsonNode? value) in node)
        {
            if (!Keywords.Contains(keyword))
                yield return $"{path}: the keyword {keyword} is unknown to the API";
            foreach (string problem in OfKeyword(root, node, keyword, value!, path))
                yield return problem;
        }

        if (!node.ContainsKey("type") && !node.ContainsKey("$ref") && !node.ContainsKey("anyOf"))
            yield return $"{path}: no type";
        if (Types(node).Contains("array") && !node.ContainsKey("items"))
            yield return $"{path}: an array without items";
        if (node.ContainsKey("$ref") && node.Count > 1)
            yield return $"{path}: a reference with company";
    }

    private static IEnumerable<string> OfKeyword(JsonObject root, JsonObject node, string keyword, JsonNode value, string path)
    {
        switch (keyword)
        {
            case "required":
                if (value.AsArray().Count == 0)
                    yield return $"{path}: required is empty";
                foreach (JsonNode? name in value.AsArray())
                {
                    if ((node["properties"] as JsonObject)?.ContainsKey(name!.GetValue<string>()) != true)
                        yield return $"{path}: {name} is required and unknown";
                }

                break;
            case "format" when !Formats.Contains(value.GetValue<string>()):
                yield return $"{path}: the format {value} is unknown to the API";
                break;
            case "enum" when value.AsArray().Count == 0 || value.AsArray().Any(static item => item!.GetValueKind() != System.Text.Json.JsonValueKind.String):
                yield return $"{path}: an enum of other than strings";
                break;
            case "$ref" when (root["$defs"] as JsonObject)?.ContainsKey(value.GetValue<string>()["#/$defs/".Length..]) != true:
                yield return $"{path}: {value} leads nowhere";
                break;
            case "properties" or "$defs":
                foreach ((string name, JsonNode? child) in value.AsObject())
                {
                    foreach (string problem in Problems(root, child!.AsObject(), $"{path}/{keyword}/{name}"))
                        yield return problem;
                }

                break;
            case "additionalProperties" when value is JsonValue:
                break;
            case "items" or "additionalProperties":
                foreach (string problem in Problems(root, value.AsObject(), $"{path}/{keyword}"))
                    yield return problem;
                break;
            case "anyOf" or "prefixItems":
                foreach (string problem in value.AsArray().SelectMany((child, i) => Problems(root, child!.AsObject(), $"{path}/{keyword}/{i}")))
                    yield return problem;
                break;
        }
    }

    private static IEnumerable<string> Types(JsonObject node) => node["type"] switch
    {
        JsonArray types => types.Select(static type => type!.GetValue<string>()),
        JsonValue type => [type.GetValue<string>()],
        _ => [],
    };
}
