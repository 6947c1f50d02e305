using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Dialect;

/// <summary>A place in a schema, behind references and behind the union with null.</summary>
internal sealed class SchemaNode
{
    private readonly JsonObject _root;
    private readonly JsonObject _node;

    public SchemaNode(JsonObject root)
        : this(root, root)
    {
    }

    private SchemaNode(JsonObject root, JsonObject node)
    {
        _root = root;
        TakesNull = false;
        while (true)
        {
            if (node["$ref"] is { } reference)
            {
                node = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
            }
            else if (node["anyOf"] is JsonArray { Count: > 1 } branches && branches.Any(IsNull))
            {
                TakesNull = true;
                JsonNode?[] others = [.. branches.Where(branch => !IsNull(branch))];
                if (others.Length > 1)
                    break;
                node = others[0]!.AsObject();
            }
            else
            {
                break;
            }
        }

        _node = node;
        TakesNull |= _node["type"] is JsonArray types && types.Any(static type => type!.GetValue<string>() == "null");
    }

    public bool TakesNull { get; }

    public SchemaNode Items => Child(_node["items"]);

    public SchemaNode Values => Child(_node["additionalProperties"]);

    public bool Requires(string name) => _node["required"] is JsonArray required && required.Any(item => item!.GetValue<string>() == name);

    public SchemaNode Property(string name) => Child(_node["properties"]?[name] ?? throw new InvalidOperationException($"{_node.ToJsonString()} has no property {name}."));

    public SchemaNode Prefix(int index) => Child(_node["prefixItems"]![index]);

    /// <summary>The case of a union by its discriminator; null for the one that has none.</summary>
    public SchemaNode Case(string discriminator, object? tag) => _node["anyOf"]!.AsArray()
        .Where(static branch => !IsNull(branch))
        .Select(Child)
        .Single(branch => branch.IsTagged(discriminator, tag));

    private static bool IsNull(JsonNode? branch) => branch!["type"] is JsonValue type && type.GetValue<string>() == "null";

    private bool IsTagged(string discriminator, object? tag)
    {
        JsonNode? tagNode = _node["properties"]?[discriminator];
        if (tag is null || tagNode is null)
            return tag is null && tagNode is null;
        return tag is string text
            ? tagNode["enum"]!.AsArray().Single()!.GetValue<string>() == text
            : tagNode["minimum"]!.GetValue<int>() == (int)tag && tagNode["maximum"]!.GetValue<int>() == (int)tag;
    }

    private SchemaNode Child(JsonNode? node) => new(_root, node!.AsObject());
}
