using Gemini.Gen.Corpus.Proof.Mutations;

namespace Gemini.Gen.Corpus.Proof;

public sealed class MutationTests
{
    /// <summary>Documents differ less than their mutations, of which there are a hundred each.</summary>
    private static readonly int Documents = Math.Max(1, Seeds.Values / 5);

    public static TheoryData<string> Names => SchemaShape.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_single_thing_that_is_wrong_is_reported_where_it_is(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        int count = 0;
        foreach (Sample sample in Samples.Of(shape, Documents))
        {
            foreach (Mutation mutation in Mutator.Of(sample))
            {
                count++;
                string json = mutation.Json;
                object? value = shape.Read(json, out IReadOnlyList<SchemaViolation> violations);
                if (value is not null || violations is not [var only] || only.Path != mutation.Pointer)
                    sample.Fail($"{mutation.What} at {mutation.Pointer} is reported as:\n{string.Join("\n", violations)}", json);
            }
        }

        Assert.True(count > 0, "There was nothing to mutate.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_cut_off_anywhere_is_a_violation_and_no_exception(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        Sample sample = Samples.Of(shape, 1).Single();
        for (int length = 0; length < sample.Json.Length; length++)
        {
            Assert.Null(shape.Read(sample.Json[..length], out IReadOnlyList<SchemaViolation> violations));
            Assert.NotEmpty(violations);
        }
    }
}
