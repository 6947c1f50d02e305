using Gemini.Gen.Corpus.Proof.Mirror;
using Gemini.Gen.Corpus.Proof.Mutations;

namespace Gemini.Gen.Corpus.Proof;

public sealed class RepairTests
{
    public static TheoryData<string> Names => SchemaShape.Names;

    /// <summary>What strict reading takes as it is, such as a number in a string where an attribute allows that, needs no repair.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_model_gets_nearly_right_is_read_as_meant_and_counted_once(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        foreach (Sample sample in Samples.Of(shape, Math.Max(1, Seeds.Values / 5)))
        {
            foreach (Mutation mutation in RepairMutator.Of(sample))
            {
                if (shape.Read(mutation.Json, out _) is not null)
                    continue;
                object? value = shape.ReadLeniently(mutation.Json, out SchemaReadReport report);
                if (report.Violations.Count > 0)
                    sample.Fail($"{mutation.What} at {mutation.Pointer} is reported as:\n{string.Join("\n", report.Violations)}", mutation.Json);
                if (DeepEquality.Difference(value, sample.Value) is { } difference)
                    sample.Fail($"{mutation.What} at {mutation.Pointer}: {difference}", mutation.Json);
                if (report.Repairs is not [var only] || only.Path != mutation.Pointer)
                    sample.Fail($"{mutation.What} at {mutation.Pointer} is counted as: {string.Join(", ", report.Repairs)}", mutation.Json);
            }
        }
    }

    [Fact]
    public void There_is_much_to_repair()
    {
        string[] kinds = [.. Samples.Of(SchemaShape.All["Gemini.Gen.Corpus.Business.Invoice"], 9).SelectMany(RepairMutator.Of)
            .Where(static mutation => SchemaShape.All["Gemini.Gen.Corpus.Business.Invoice"].Read(mutation.Json, out _) is null)
            .Select(static mutation => mutation.What).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["JSON in a string", "number in a string", "renamed"], kinds);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_fits_needs_no_repair(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        foreach (Sample sample in Samples.Of(shape, Math.Max(1, Seeds.Values / 5)))
        {
            object? value = shape.ReadLeniently(sample.Json, out SchemaReadReport report);
            Assert.Empty(report.Violations);
            Assert.Empty(report.Repairs);
            Assert.Null(DeepEquality.Difference(value, sample.Value));
        }
    }
}
