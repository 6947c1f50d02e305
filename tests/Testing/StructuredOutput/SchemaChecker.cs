using System.Globalization;
using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.StructuredOutput;

/// <summary>
/// Checks a value against the documented schema dialect. Written from the dialect's table alone, so that a mistake of the sampler is
/// not repeated here.
/// </summary>
internal sealed class SchemaChecker(JsonElement root)
{
    private readonly List<string> _violations = [];

    public static IReadOnlyList<string> Check(JsonElement schema, JsonElement value)
    {
        var checker = new SchemaChecker(schema);
        checker.Check(schema, value, "$");
        return checker._violations;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var target = root;
            foreach (var part in reference.GetString()!.Split('/').Skip(1))
                target = target.GetProperty(part);
            Check(target, value, path);
            return;
        }

        if (schema.TryGetProperty("anyOf", out var branches))
            Expect(branches.EnumerateArray().Any(branch => Fits(branch, value)), path, "fits no branch");
        if (schema.TryGetProperty("type", out var type))
        {
            var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()) : [type.GetString()];
            Expect(types.Any(t => IsOf(t!, value)), path, $"is not {type}");
        }

        if (schema.TryGetProperty("enum", out var choices))
            Expect(choices.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)), path, "is not in the enum");
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, value, path);
                break;
            case JsonValueKind.Array:
                CheckArray(schema, value, path);
                break;
            case JsonValueKind.Number:
                CheckNumber(schema, value.GetDouble(), path);
                break;
            case JsonValueKind.String when schema.TryGetProperty("format", out var format):
                Expect(HasFormat(format.GetString()!, value.GetString()!), path, $"is no {format}");
                break;
        }
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var inner = new SchemaChecker(root);
        inner.Check(schema, value, "");
        return inner._violations.Count == 0;
    }

    private void CheckObject(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray())
                Expect(value.TryGetProperty(name.GetString()!, out _), path, $"lacks {name}");
        }

        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var property))
                Check(property, member.Value, $"{path}.{member.Name}");
            else if (schema.TryGetProperty("additionalProperties", out var other) && other.ValueKind == JsonValueKind.Object)
                Check(other, member.Value, $"{path}.{member.Name}");
            else
                Expect(!schema.TryGetProperty("additionalProperties", out other) || other.ValueKind != JsonValueKind.False, path, $"has {member.Name}");
        }
    }

    private void CheckArray(JsonElement schema, JsonElement value, string path)
    {
        var prefix = schema.TryGetProperty("prefixItems", out var prefixItems) ? prefixItems.EnumerateArray().ToList() : [];
        var items = value.EnumerateArray().ToList();
        for (var i = 0; i < items.Count; i++)
        {
            if (i < prefix.Count)
                Check(prefix[i], items[i], $"{path}[{i}]");
            else if (schema.TryGetProperty("items", out var item))
                Check(item, items[i], $"{path}[{i}]");
        }

        Expect(!schema.TryGetProperty("minItems", out var least) || items.Count >= least.GetInt32(), path, "has too few items");
        Expect(!schema.TryGetProperty("maxItems", out var most) || items.Count <= most.GetInt32(), path, "has too many items");
    }

    private void CheckNumber(JsonElement schema, double value, string path)
    {
        Expect(!schema.TryGetProperty("minimum", out var least) || value >= least.GetDouble(), path, "is too small");
        Expect(!schema.TryGetProperty("maximum", out var most) || value <= most.GetDouble(), path, "is too big");
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Truncate(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };

    private static bool HasFormat(string format, string text) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && text.Contains('T', StringComparison.Ordinal),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "time" => TimeOnly.TryParse(text.TrimEnd('Z'), CultureInfo.InvariantCulture, out _),
        "uuid" => Guid.TryParse(text, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => true,
    };

    private void Expect(bool condition, string path, string fault)
    {
        if (!condition)
            _violations.Add($"{path} {fault}");
    }
}
