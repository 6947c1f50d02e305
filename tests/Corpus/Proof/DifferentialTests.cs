using System.Text.Json;
using Gemini.Gen.Corpus.Proof.Mirror;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>Generated code and System.Text.Json understand each other: see <see cref="JsonMirror"/> for how the latter is set up.</summary>
public sealed class DifferentialTests
{
    public static TheoryData<string> Names => SchemaShape.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_read_a_document_as_equal_values(string name)
    {
        foreach (Sample sample in Samples.Of(SchemaShape.All[name]))
            sample.ReadsEqual(sample.Json, sample.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_generated_code_writes_System_Text_Json_reads_and_the_reverse(string name)
    {
        SchemaShape shape = SchemaShape.All[name];
        foreach (Sample sample in Samples.Of(shape))
        {
            object value = sample.Value;
            string ours = shape.Write(value);
            object? read = JsonSerializer.Deserialize(ours, shape.Type, JsonMirror.Options);
            if (DeepEquality.Difference(read, value) is { } difference)
                sample.Fail(difference, ours);
            sample.ReadsEqual(ours, value);
            sample.ReadsEqual(JsonSerializer.Serialize(value, shape.Type, JsonMirror.Options), value);
        }
    }
}
