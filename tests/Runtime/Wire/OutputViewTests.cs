namespace Gemini.Gen.Tests.Wire;

/// <summary>The convenience views of an interaction follow the official SDKs.</summary>
public class OutputViewTests
{
    private static readonly UserInputStep Question = new(new TextContent("question"), new ImageContent { Uri = "q.png" });

    [Fact]
    public void Output_text_joins_text_blocks_across_adjacent_answers() =>
        Assert.Equal("Part one, part two, part three.", WireSamples.Response("steps/responses/completed-split-output.json").OutputText);

    [Fact]
    public void Output_text_skips_what_follows_the_last_text() =>
        Assert.Equal("a", Of(new ModelOutputStep(new TextContent("a"), new ImageContent()), new FunctionCallStep(), new ThoughtStep()).OutputText);

    [Fact]
    public void Output_text_stops_at_a_block_that_is_not_text() =>
        Assert.Equal("bc", Of(new ModelOutputStep(new TextContent("a"), new ImageContent(), new TextContent("b"), new TextContent("c"))).OutputText);

    [Fact]
    public void Output_text_stops_at_a_tool_step() =>
        Assert.Equal("b", Of(Say("a"), new GoogleSearchCallStep(), Say("b")).OutputText);

    [Fact]
    public void Output_text_goes_on_across_thoughts() =>
        Assert.Equal("ab", Of(Say("a"), new ThoughtStep(), Say("b")).OutputText);

    [Fact]
    public void Output_text_stops_where_the_user_spoke() =>
        Assert.Equal("b", Of(Question, Say("a"), Question, Say("b")).OutputText);

    [Fact]
    public void Without_an_answer_there_is_no_output_text() =>
        Assert.Null(Of(Say("a"), Question, new FunctionCallStep()).OutputText);

    [Fact]
    public void Media_views_are_the_last_of_their_kind_since_the_user_spoke()
    {
        var interaction = Of(
            new ModelOutputStep(new VideoContent { Uri = "old.mp4" }),
            Question,
            new ModelOutputStep(new ImageContent { Uri = "1.png" }, new AudioContent { Uri = "1.wav" }),
            new ThoughtStep(),
            new ModelOutputStep(new ImageContent { Uri = "2.png" }));

        Assert.Equal("2.png", interaction.OutputImage?.Uri);
        Assert.Equal("1.wav", interaction.OutputAudio?.Uri);
        Assert.Null(interaction.OutputVideo);
    }

    [Fact]
    public void Outputs_are_the_blocks_of_the_answer_and_all_other_steps_but_the_users() =>
        Assert.Equal(
            ["thought", "text", "image", "function_call"],
            Of(Question, new ThoughtStep(), new ModelOutputStep(new TextContent("a"), new ImageContent()), new FunctionCallStep())
                .Outputs.Select(static output => output.Type));

    [Fact]
    public void Function_calls_are_found_at_any_position() =>
        Assert.Equal(
            ["call_1", "call_2", "call_4"],
            WireSamples.Response("steps/responses/requires-action-parallel.json").FunctionCalls.Select(static call => call.Id));

    [Fact]
    public void Citations_are_those_of_all_texts() =>
        Assert.Equal(
            ["place_citation", "url_citation", "file_citation"],
            WireSamples.Response("steps/responses/completed-annotations.json").Citations.Select(static citation => citation.Annotation.Type));

    [Fact]
    public void Thoughts_keep_their_signatures() =>
        Assert.Equal("c2lnOnRob3VnaHQtYQ==", Assert.Single(WireSamples.Response("steps/responses/completed-text.json").Thoughts).Signature);

    private static Interaction Of(params Step[] steps) => new() { Steps = steps };

    private static ModelOutputStep Say(string text) => new(new TextContent(text));
}
