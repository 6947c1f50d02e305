using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Mutations;

/// <summary>A document with one thing wrong.</summary>
/// <param name="Pointer">Where, as RFC 6901 has it.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Document">The document.</param>
internal sealed record Mutation(string Pointer, string What, JsonNode? Document)
{
    /// <summary>The beginning of a member's name that is to be written without it: a tree cannot hold one name twice.</summary>
    public const string Again = "\u0002again\u0002";

    private static readonly string Written = System.Text.Json.JsonSerializer.Serialize(Again).Trim('"');

    /// <summary>The document as text.</summary>
    public string Json => Document?.ToJsonString().Replace(Written, string.Empty, StringComparison.Ordinal) ?? "null";
}

/// <summary>A value in a document, and how to put another in its place.</summary>
/// <param name="Node">The value.</param>
/// <param name="Pointer">Its JSON Pointer.</param>
/// <param name="Replace">Makes the whole document with another value here.</param>
internal sealed record Spot(JsonNode? Node, string Pointer, Func<JsonNode?, JsonNode?> Replace)
{
    public Mutation With(string what, JsonNode? other) => new(Pointer, what, Replace(other));

    public Mutation With(string what, string json) => With(what, JsonNode.Parse(json));

    public Spot Member(string name) => new(Node![name], $"{Pointer}/{Escape(name)}", other =>
    {
        JsonObject copy = Node.DeepClone().AsObject();
        copy[name] = other;
        return Replace(copy);
    });

    public Spot Item(int index) => new(Node![index], $"{Pointer}/{index}", other =>
    {
        JsonArray copy = Node.DeepClone().AsArray();
        copy[index] = other;
        return Replace(copy);
    });

    public Mutation Without(string name)
    {
        JsonObject copy = Node!.DeepClone().AsObject();
        copy.Remove(name);
        return new Mutation($"{Pointer}/{Escape(name)}", "missing", Replace(copy));
    }

    public Mutation Plus(string name, string what, JsonNode? value)
    {
        JsonObject copy = Node!.DeepClone().AsObject();
        copy[name] = value;
        return new Mutation($"{Pointer}/{Escape(name)}", what, Replace(copy));
    }

    /// <summary>A member for the second time.</summary>
    public Mutation Twice(string name) => Plus(Mutation.Again + name, "twice", Node![name]?.DeepClone()) with { Pointer = $"{Pointer}/{Escape(name)}" };

    /// <summary>The member under another name, at its place.</summary>
    public Mutation Renamed(string name, string other)
    {
        JsonObject copy = new(Node!.AsObject().Select(member => KeyValuePair.Create(member.Key == name ? other : member.Key, member.Value?.DeepClone())));
        return new Mutation($"{Pointer}/{Escape(other)}", "renamed", Replace(copy));
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
