using Gemini.Gen.Testing;
using Gemini.Gen.Tests;

namespace Gemini.Gen.Docs.Tests;

public sealed class ExecutionTests
{
    [Theory]
    [InlineData("README.md", "Text", 1)]
    [InlineData("README.md", "Chains and conversations", 2)]
    [InlineData("README.md", "Streaming", 2)]
    [InlineData("README.md", "Background runs", 1)]
    [InlineData("README.md", "Structured output", 1)]
    [InlineData("README.md", "Citations", 1)]
    [InlineData("README.md", "Agents", 1)]
    [InlineData("docs/guides/conversations.md", "A loop of your own", 1)]
    [InlineData("docs/guides/conversations.md", "Structured answers that do not fit", 2)]
    [InlineData("docs/guides/testing.md", "Testing", 1)]
    [InlineData("docs/guides/testing.md", "What it answers", 1)]
    [InlineData("docs/guides/testing.md", "What goes wrong", 1)]
    [InlineData("docs/guides/testing.md", "Time", 1)]
    public async Task Code_of_a_section_runs_on_the_emulator(string path, string section, int blocks)
    {
        var program = PageProgram.Of(path);
        using var emulator = new GeminiEmulator();
        emulator.OnText("Move the review").CallsTool("move_event", """{ "name": "review", "day": "2026-11-27" }""").Then().Replies("Moved.");
        using GeminiClient client = emulator.CreateClient(options => options.TimeProvider = new SkippingTime());

        int run = await program.RunAsync(section, new Dictionary<string, object>
        {
            ["client"] = client,
            ["emulator"] = emulator,
            ["source"] = program.Create("Rain"),
            ["calendar"] = program.Create("CalendarTools"),
            ["request"] = new ModelInteractionRequest { Model = GeminiModels.Gemini38Flash, Input = "Why is the sky blue?" },
        });

        Assert.Equal(blocks, run);
    }

    [Fact]
    public Task The_test_that_the_readme_shows_passes()
    {
        var program = PageProgram.Of("README.md");

        return PageProgram.CallAsync(program.Create("UmbrellaTests"), "Rain_calls_for_an_umbrella");
    }

    [Fact]
    public async Task Checks_of_the_guide_pass_for_what_they_describe()
    {
        using var emulator = new GeminiEmulator();
        using GeminiClient client = emulator.CreateClient();
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = GeminiModels.Gemini38Flash,
            Input = "Hello.",
            Tools = [new FunctionTool { Name = "get_forecast" }],
            Store = false,
        });

        await PageProgram.Of("docs/guides/testing.md").RunAsync("What was sent", new Dictionary<string, object> { ["emulator"] = emulator });
        emulator.ClearRequests();

        await Assert.ThrowsAsync<EmulatorAssertionException>(
            () => PageProgram.Of("docs/guides/testing.md").RunAsync("What was sent", new Dictionary<string, object> { ["emulator"] = emulator }));
    }

    [Fact]
    public async Task Rules_of_the_guide_answer_as_it_says()
    {
        using var emulator = new GeminiEmulator();
        await PageProgram.Of("docs/guides/testing.md").RunAsync("What it answers", new Dictionary<string, object> { ["emulator"] = emulator });
        using GeminiClient client = emulator.CreateClient();

        Interaction latest = await client.Interactions.CreateAsync(GeminiModels.GeminiFlashLatest, "Hello.");
        Interaction tart = await client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "A tart for sixty.");
        Interaction again = await client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "A tart for sixty.");

        Assert.Equal(InteractionStatus.Incomplete, latest.Status);
        Assert.Equal("""{ "name": "Tart", "servings": 60 }""", tart.OutputText);
        Assert.NotEqual(tart.OutputText, again.OutputText);
    }
}
