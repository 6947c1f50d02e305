using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
using Gemini.Gen.Corpus.Proof.Dialect;
using Gemini.Gen.Corpus.Proof.Mirror;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>Random documents of a shape.</summary>
internal static class Samples
{
    public static IEnumerable<Sample> Of(SchemaShape shape, int? count = null)
    {
        Place root = ContractBuilder.Root(shape.Type);
        JsonObject schema = shape.Schema;
        for (int i = 0; i < (count ?? Seeds.Values); i++)
        {
            JsonNode document = new Sampler(Seeds.For(shape.Type.FullName!, i)).Sample(root, new SchemaNode(schema))!;
            yield return new Sample(shape, root, schema, document, i);
        }
    }
}

/// <summary>A random document.</summary>
/// <param name="Shape">The schema type.</param>
/// <param name="Root">Its contract.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Document">The document.</param>
/// <param name="Index">Its number.</param>
internal sealed record Sample(SchemaShape Shape, Place Root, JsonObject Schema, JsonNode Document, int Index)
{
    public string Json => Document.ToJsonString();

    /// <summary>The value, as System.Text.Json reads the document.</summary>
    public object Value => Document.Deserialize(Shape.Type, JsonMirror.Options)!;

    public void Fail(string message, string json) =>
        Assert.Fail($"{Shape.Type.FullName}, CORPUS_SEED={Seeds.Seed}, value {Index}: {message}\nin {json}\nschema {Shape.SchemaText}");

    /// <summary>Asserts that generated code reads a document as an equal value.</summary>
    public void ReadsEqual(string json, object expected)
    {
        object? value = Shape.Read(json, out IReadOnlyList<SchemaViolation> violations);
        if (violations.Count > 0)
            Fail(string.Join("\n", violations), json);
        if (DeepEquality.Difference(value, expected) is { } difference)
            Fail(difference, json);
    }
}
