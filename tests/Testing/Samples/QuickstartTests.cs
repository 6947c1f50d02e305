namespace Gemini.Gen.Testing.Tests.Samples;

public sealed class QuickstartTests(QuickstartTests.Run run) : IClassFixture<QuickstartTests.Run>
{
    [Fact]
    public void It_says_that_it_runs_without_a_key() => Assert.StartsWith("No API key is set: running on the emulator.\n", run.Output, StringComparison.Ordinal);

    [Fact]
    public void One_turn_is_answered() => Assert.Contains("compiler", run.Scenario("One turn"), StringComparison.Ordinal);

    [Fact]
    public void The_second_turn_knows_what_the_first_one_said() =>
        Assert.Equal("Model: Nice to meet you, Ines!\nModel: Your name is Ines.", run.Scenario("Two turns"));

    [Fact]
    public void A_stream_prints_the_whole_text_and_the_token_total() =>
        Assert.Matches(@"^Air scatters .* over the sky\.\nTokens: [1-9]\d*$", run.Scenario("Streaming"));

    [Fact]
    public void A_tool_is_called_with_values_from_the_question_and_its_result_is_used() =>
        Assert.Equal("The model calls get_forecast(\"Oslo\", 1).\nModel: Expect rain in Oslo, at 7 °C.", run.Scenario("A tool call"));

    [Fact]
    public void A_structured_answer_is_an_object() =>
        Assert.Equal(
            "Lemon tart, serves 6\n- 250 g shortcrust pastry\n- 4 lemons\n- 5 eggs\n- 180 g sugar",
            run.Scenario("A structured answer"));

    [Fact]
    public void Deep_research_shows_progress_until_it_has_finished()
    {
        var lines = run.Scenario("Deep Research in the background").Split('\n');

        Assert.Equal(["in_progress", "in_progress", "in_progress", "completed"], lines[..^1].Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[1].Trim()));
        Assert.EndsWith("Planning: which projects, which measures.", lines[1], StringComparison.Ordinal);
        Assert.Equal("Three projects feed power into a grid today; Portugal's has run longest.", lines[^1]);
    }

    [Fact]
    public async Task With_a_key_it_talks_to_the_service_and_a_service_out_of_reach_is_one_line_without_the_key()
    {
        // A proxy that nobody runs stands for a network that is down: the service itself is never asked.
        SampleResult result = await SampleProcess.RunAsync(
            "Quickstart",
            new Dictionary<string, string> { ["GEMINI_API_KEY"] = "not-a-key", ["HTTPS_PROXY"] = "http://127.0.0.1:9", ["NO_PROXY"] = "" });

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("Talking to the Gemini API.\n\n== One turn ==\n", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"^No response from generativelanguage\.googleapis\.com: [^\n]*Check the network[^\n]*\n$", result.Errors);
        Assert.DoesNotContain("not-a-key", result.Output + result.Errors, StringComparison.Ordinal);
    }

    public sealed class Run : IAsyncLifetime
    {
        public string Output { get; private set; } = "";

        public async Task InitializeAsync() => Output = await SampleProcess.RunAsync("Quickstart");

        public Task DisposeAsync() => Task.CompletedTask;

        /// <summary>Gets what a scenario printed below its title.</summary>
        public string Scenario(string title)
        {
            var heading = $"== {title} ==\n";
            var start = Output.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
            Assert.True(start >= heading.Length, Output);
            var end = Output.IndexOf("\n== ", start, StringComparison.Ordinal);
            return (end < 0 ? Output[start..] : Output[start..end]).Trim('\n');
        }
    }
}
