using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Corpus.Proof.Dialect;

/// <summary>
/// Validates documents against schemas of the dialect that Gemini accepts, by the JSON Schema specification 2020-12 (Core and Validation),
/// with <c>format</c> as an assertion. It shares no code with the generator or the runtime, and refuses every other keyword.
/// </summary>
internal sealed partial class DialectValidator(JsonObject root)
{
    private readonly List<string> _errors = [];

    /// <summary>Lists what is wrong with a document.</summary>
    public static IReadOnlyList<string> Errors(JsonObject schema, JsonNode? document)
    {
        var validator = new DialectValidator(schema);
        validator.Check(schema, document, string.Empty);
        return validator._errors;
    }

    private bool IsValid(JsonObject schema, JsonNode? node)
    {
        var inner = new DialectValidator(root);
        inner.Check(schema, node, string.Empty);
        return inner._errors.Count == 0;
    }

    private void Check(JsonObject schema, JsonNode? node, string path)
    {
        foreach ((string keyword, JsonNode? value) in schema)
        {
            if (!Satisfies(schema, keyword, value!, node, path))
                _errors.Add($"{path}: {keyword} {value!.ToJsonString()} against {node?.ToJsonString() ?? "null"}");
        }
    }

    private bool Satisfies(JsonObject schema, string keyword, JsonNode value, JsonNode? node, string path)
    {
        switch (keyword)
        {
            case "description" or "title" or "$defs":
                return true;
            case "$ref":
                Check(root["$defs"]![value.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), node, path);
                return true;
            case "type":
                return value is JsonArray types ? types.Any(type => IsOfType(node, type!.GetValue<string>())) : IsOfType(node, value.GetValue<string>());
            case "enum":
                return value.AsArray().Any(item => JsonNode.DeepEquals(item, node));
            case "anyOf":
                return value.AsArray().Any(branch => IsValid(branch!.AsObject(), node));
            case "format":
                return node is not JsonValue text || text.GetValueKind() != JsonValueKind.String || IsOfFormat(text.GetValue<string>(), value.GetValue<string>());
            case "minimum":
                return !IsNumber(node) || Compare(node!, value) >= 0;
            case "maximum":
                return !IsNumber(node) || Compare(node!, value) <= 0;
            case "minItems":
                return node is not JsonArray few || few.Count >= value.GetValue<int>();
            case "maxItems":
                return node is not JsonArray many || many.Count <= value.GetValue<int>();
            case "prefixItems":
                for (int i = 0; node is JsonArray prefix && i < Math.Min(prefix.Count, value.AsArray().Count); i++)
                    Check(value[i]!.AsObject(), prefix[i], $"{path}/{i}");
                return true;
            case "items":
                for (int i = schema["prefixItems"]?.AsArray().Count ?? 0; node is JsonArray items && i < items.Count; i++)
                    Check(value.AsObject(), items[i], $"{path}/{i}");
                return true;
            case "properties":
                foreach ((string name, JsonNode? property) in value.AsObject())
                {
                    if (node is JsonObject with && with.TryGetPropertyValue(name, out JsonNode? member))
                        Check(property!.AsObject(), member, $"{path}/{name}");
                }

                return true;
            case "additionalProperties" when value is JsonValue may:
                return may.GetValue<bool>() || (node as JsonObject ?? []).All(member => (schema["properties"] as JsonObject)?.ContainsKey(member.Key) == true);
            case "additionalProperties":
                foreach ((string name, JsonNode? member) in node as JsonObject ?? [])
                {
                    if (schema["properties"]?[name] is null)
                        Check(value.AsObject(), member, $"{path}/{name}");
                }

                return true;
            case "required":
                return node is not JsonObject complete || value.AsArray().All(name => complete.ContainsKey(name!.GetValue<string>()));
            default:
                return false;
        }
    }

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    private static bool IsOfType(JsonNode? node, string type) => (type, node?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) => true,
        ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => IsWhole(node!.ToJsonString()),
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        _ => false,
    };

    /// <summary>A number with a zero fractional part is an integer.</summary>
    private static bool IsWhole(string digits) => BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || (double.Parse(digits, CultureInfo.InvariantCulture) is var number && number == Math.Truncate(number));

    /// <summary>Exactly where both are integers or decimals, otherwise as doubles.</summary>
    private static int Compare(JsonNode left, JsonNode right)
    {
        (string ours, string theirs) = (left.ToJsonString(), right.ToJsonString());
        if (BigInteger.TryParse(ours, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger whole)
            && BigInteger.TryParse(theirs, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger bound))
        {
            return whole.CompareTo(bound);
        }

        return decimal.TryParse(ours, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && decimal.TryParse(theirs, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit)
            ? exact.CompareTo(limit)
            : double.Parse(ours, CultureInfo.InvariantCulture).CompareTo(double.Parse(theirs, CultureInfo.InvariantCulture));
    }

    /// <summary>RFC 3339, but for the offset: a <see cref="DateTime"/> without a kind and a <see cref="TimeOnly"/> have none to give.</summary>
    private static bool IsOfFormat(string text, string format) => format switch
    {
        "date-time" => MomentFormat().IsMatch(text),
        "date" => DateFormat().IsMatch(text),
        "time" => TimeFormat().IsMatch(text),
        _ => false,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?\z")]
    private static partial Regex MomentFormat();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d\z")]
    private static partial Regex DateFormat();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d+)?\z")]
    private static partial Regex TimeFormat();
}
