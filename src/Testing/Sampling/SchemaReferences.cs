using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Follows <c>$ref</c> inside one schema document.</summary>
internal sealed class SchemaReferences(JsonElement root)
{
    // A reference that only leads to references has no value; this is far beyond any sensible chain.
    private const int ChainLimit = 32;

    public JsonElement Resolve(JsonElement schema)
    {
        for (var i = 0; i < ChainLimit && schema.Text("$ref") is { } reference; i++)
            schema = Find(reference) ?? JsonFreezing.Parse("{}");
        return schema;
    }

    private JsonElement? Find(string reference)
    {
        if (!reference.StartsWith('#'))
            return null;
        JsonElement? at = root;
        foreach (var token in reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Uri.UnescapeDataString(token)
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal);
            at = at switch
            {
                { ValueKind: JsonValueKind.Array } array => array.Item(name),
                { } element => element.Member(name),
                null => null,
            };
        }

        return at;
    }
}
