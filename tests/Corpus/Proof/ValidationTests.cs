using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
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

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_has_nothing_that_the_API_refuses(string name) =>
        Assert.Empty(DialectRules.Problems(SchemaShape.All[name].Schema));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_demands_what_the_type_demands(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        if (ContractBuilder.Root(shape.Type).Contract is not ObjectContract contract)
            return;
        var schema = new SchemaNode(shape.Schema);
        foreach (Member member in contract.Members)
        {
            bool takesNull = member.Place.TakesNull;
            Assert.True(schema.Requires(member.Name) || !member.MustBeThere || takesNull, $"{member.Name} is not required.");
            Assert.True(takesNull || !schema.Property(member.Name).TakesNull, $"{member.Name} may be null.");
            Assert.True(!takesNull || schema.Property(member.Name).TakesNull || !schema.Requires(member.Name), $"{member.Name} can be neither null nor missing.");
        }
    }
}
