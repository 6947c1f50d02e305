using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>
/// Makes a value that conforms to a schema of the documented dialect. Values that the text mentions are preferred; everything else
/// follows from the schema alone, so that the same request always gets the same answer.
/// </summary>
internal sealed class SchemaSampler
{
    // Recursive schemas stop here: optional members and surplus items are left out below this depth.
    private const int DepthLimit = 6;
    private const int UsualItemCount = 2;

    // No value conforms to a schema that requires itself. The service refuses such schemas; here the value is cut off.
    private const int Abyss = 64;

    private readonly SchemaReferences _references;
    private readonly ScalarSampler _scalars;

    private SchemaSampler(JsonElement root, TextHints hints)
    {
        _references = new SchemaReferences(root);
        _scalars = new ScalarSampler(hints);
    }

    /// <summary>Makes a value with all its members.</summary>
    public static JsonNode? Sample(JsonElement schema, TextHints hints) => new SchemaSampler(schema, hints).Value(schema, "value", 0);

    /// <summary>Makes the arguments of a function: its required ones, and of the others what the text mentions.</summary>
    public static JsonObject SampleArguments(JsonElement schema, TextHints hints)
    {
        var sampler = new SchemaSampler(schema, hints);
        return sampler.Members(sampler._references.Resolve(schema), 0, onlyMentioned: true);
    }

    private JsonNode? Value(JsonElement schema, string name, int depth)
    {
        if (depth > Abyss)
            return null;
        var resolved = Choose(_references.Resolve(schema), depth);
        return SchemaType.Of(resolved) switch
        {
            "null" => null,
            "object" => Members(resolved, depth, onlyMentioned: false),
            "array" => Items(resolved, name, depth),
            var type => _scalars.Value(resolved, type, name),
        };
    }

    /// <summary>Takes the first branch that is not null; the last when the depth is used up, as it most often ends a recursion.</summary>
    private JsonElement Choose(JsonElement schema, int depth)
    {
        foreach (var keyword in (ReadOnlySpan<string>)["anyOf", "oneOf"])
        {
            var branches = schema.Items(keyword).Select(_references.Resolve).ToList();
            if (branches.Count == 0 || depth > Abyss)
                continue;
            if (depth >= DepthLimit && branches.FindIndex(SchemaType.IsNull) is >= 0 and var none)
                return branches[none];
            var first = branches.FindIndex(branch => !SchemaType.IsNull(branch));
            return Choose(branches[Math.Max(first, 0)], depth + 1);
        }

        return schema;
    }

    private JsonObject Members(JsonElement schema, int depth, bool onlyMentioned)
    {
        var required = schema.Items("required").Select(name => name.GetString()).ToHashSet();
        var members = new JsonObject();
        if (schema.Member("properties") is { ValueKind: JsonValueKind.Object } properties)
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (required.Contains(property.Name) || (!onlyMentioned && depth < DepthLimit))
                    members[property.Name] = Value(property.Value, property.Name, depth + 1);
                else if (onlyMentioned && Mentioned(property) is { } mentioned)
                    members[property.Name] = mentioned;
            }
        }

        var isDictionary = members.Count == 0 && !onlyMentioned && depth < DepthLimit;
        if (isDictionary && schema.Member("additionalProperties") is { ValueKind: JsonValueKind.Object } values)
            members["key"] = Value(values, "value", depth + 1);
        return members;
    }

    private JsonValue? Mentioned(JsonProperty property)
    {
        var schema = Choose(_references.Resolve(property.Value), 0);
        return _scalars.Mentioned(schema, SchemaType.Of(schema), property.Name);
    }

    private JsonArray Items(JsonElement schema, string name, int depth)
    {
        var array = new JsonArray();
        foreach (var prefix in schema.Items("prefixItems"))
            array.Add(Value(prefix, name, depth + 1));
        if (schema.Member("items") is not { ValueKind: JsonValueKind.Object } item)
            return array;
        var least = schema.Integer("minItems") ?? 0;
        var most = schema.Integer("maxItems") ?? int.MaxValue;
        var count = Math.Max(least, depth < DepthLimit ? Math.Min(UsualItemCount, most) : 0);
        while (array.Count < count)
            array.Add(Value(item, count > 1 ? $"{name} {array.Count + 1}" : name, depth + 1));
        return array;
    }
}
