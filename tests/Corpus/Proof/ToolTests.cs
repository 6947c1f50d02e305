using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Mutations;

namespace Gemini.Gen.Corpus.Proof;

public sealed class ToolTests
{
    public static TheoryData<string> Names => ToolShape.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Arguments_that_fit_the_schema_reach_the_method(string name)
    {
        ToolShape tool = ToolShape.All[name];
        for (int i = 0; i < Seeds.Values; i++)
        {
            JsonNode arguments = tool.Sample(i);
            FunctionResult result = await tool.CallAsync(arguments.ToJsonString());
            Assert.False(result.IsError, $"{name}, CORPUS_SEED={Seeds.Seed}, value {i}: {arguments} gives {result.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_single_thing_that_is_wrong_with_arguments_is_reported_where_it_is(string name)
    {
        ToolShape tool = ToolShape.All[name];
        if (tool.Schema is null)
            return;
        for (int i = 0; i < Math.Max(1, Seeds.Values / 5); i++)
        {
            foreach (Mutation mutation in tool.Mutations(i))
            {
                // No arguments at all are an empty object.
                if (mutation is { Pointer: "", Document: null })
                    continue;
                FunctionResult result = await tool.CallAsync(mutation.Json);
                JsonNode? report = JsonNode.Parse(result.Value.ToString());
                string[] paths = [.. (report?["violations"] as JsonArray ?? []).Select(static violation => violation!["path"]!.GetValue<string>())];
                Assert.True(
                    result.IsError && paths is [var only] && only == mutation.Pointer,
                    $"{name}, CORPUS_SEED={Seeds.Seed}, value {i}: {mutation.What} at {mutation.Pointer} in {mutation.Json} gives {report}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tool_declares_no_more_than_the_dialect_has(string name)
    {
        if (ToolShape.All[name].Schema is { } schema)
            Assert.Empty(Dialect.DialectRules.Problems(schema));
    }
}
