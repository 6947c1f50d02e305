using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Dialect;

namespace Gemini.Gen.Corpus.Proof;

public sealed class ValidationTests
{
    public static TheoryData<string> Names => SchemaShape.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_written_document_fits_the_schema(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        JsonObject schema = shape.Schema;
        foreach (Sample sample in Samples.Of(shape))
        {
            string json = shape.Write(sample.Value);
            IReadOnlyList<string> errors = DialectValidator.Errors(schema, JsonNode.Parse(json));
            if (errors.Count > 0)
                sample.Fail(string.Join("\n", errors), json);
        }
    }
}
