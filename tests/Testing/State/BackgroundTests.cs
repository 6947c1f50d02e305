using Microsoft.Extensions.Time.Testing;

namespace Gemini.Gen.Testing.Tests.State;

public sealed class BackgroundTests : IDisposable
{
    private const string Research = """{"agent":"deep-research-preview-04-2026","input":"Wave energy","background":true}""";

    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public BackgroundTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_background_run_starts_in_progress_and_advances_with_each_poll()
    {
        _emulator.OnAgent("deep-research").Thinks("Planning").Thinks("Reading").Replies("# Report");

        var created = await _api.CreateAsync(Research);
        var polls = new[] { await _api.GetAsync(created.Id()), await _api.GetAsync(created.Id()), await _api.GetAsync(created.Id()) };

        Assert.Equal("in_progress", created.Status());
        Assert.Empty(created.Items("steps"));
        Assert.Equal(["in_progress", "in_progress", "completed"], polls.Select(poll => poll.Status()));
        Assert.Equal([1, 2, 3], polls.Select(poll => poll.StepTypes().Count(type => type != "user_input")));
        Assert.Equal("# Report", polls[2].OutputText());
        Assert.Null(polls[1].Member("usage"));
        Assert.NotNull(polls[2].Member("usage"));
    }

    [Fact]
    public async Task Deep_research_searches_and_cites_without_a_script()
    {
        var id = (await _api.CreateAsync(Research)).Id();
        var report = await _api.GetAsync(id);
        while (report.Status() == "in_progress")
            report = await _api.GetAsync(id);

        Assert.Equal(["user_input", "thought", "google_search_call", "google_search_result", "model_output"], report.StepTypes());
        var text = report.Steps("model_output").Single().Items("content").Single();
        var citation = text.Items("annotations").Single();
        var bytes = System.Text.Encoding.UTF8.GetBytes(text.Text("text")!);
        var cited = bytes[citation.GetProperty("start_index").GetInt32()..citation.GetProperty("end_index").GetInt32()];
        Assert.Equal("The emulator found one source.", System.Text.Encoding.UTF8.GetString(cited));
    }

    [Fact]
    public async Task A_run_can_advance_on_the_clock()
    {
        var clock = new FakeTimeProvider();
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { TimeProvider = clock, BackgroundStepDuration = TimeSpan.FromMinutes(1) });
        using var api = new RawApi(emulator);
        emulator.OnAgent("deep-research").Thinks("Planning").Replies("# Report");
        var id = (await api.CreateAsync(Research)).Id();

        Assert.Equal(["user_input"], (await api.GetAsync(id)).StepTypes());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(["user_input", "thought"], (await api.GetAsync(id)).StepTypes());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("completed", (await api.GetAsync(id)).Status());
    }

    [Fact]
    public async Task A_run_can_wait_in_the_queue_first()
    {
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { BackgroundStartsQueued = true });
        using var api = new RawApi(emulator);
        emulator.OnAgent("deep-research").Replies("# Report");

        var created = await api.CreateAsync(Research);

        Assert.Equal("queued", created.Status());
        Assert.Equal("in_progress", (await api.GetAsync(created.Id())).Status());
        Assert.Equal("completed", (await api.GetAsync(created.Id())).Status());
    }

    [Fact]
    public async Task A_cancelled_run_keeps_what_it_had_and_advances_no_more()
    {
        _emulator.OnAgent("deep-research").Thinks("Planning").Thinks("Reading").Replies("# Report");
        var id = (await _api.CreateAsync(Research)).Id();
        await _api.GetAsync(id);

        var cancelled = await _api.CancelAsync(id);

        Assert.Equal("cancelled", cancelled.Status());
        Assert.Equal(["user_input", "thought"], (await _api.GetAsync(id)).StepTypes());
        Assert.Equal("cancelled", (await _api.GetAsync(id)).Status());
    }

    [Fact]
    public async Task What_has_ended_cannot_be_cancelled()
    {
        var id = (await _api.AskAsync("Hi")).Id();

        Assert.Equal("failed_precondition", (await _api.RefusedAsync(HttpMethod.Post, $"interactions/{id}/cancel")).Code);
    }

    [Fact]
    public async Task A_running_interaction_cannot_be_continued()
    {
        var id = (await _api.CreateAsync(Research)).Id();

        Assert.Equal("failed_precondition", (await _api.RefusedAsync(RawApi.Turn("And then?", id))).Code);
    }

    [Fact]
    public async Task A_finished_run_can_be_continued_by_a_model()
    {
        _emulator.OnAgent("deep-research").Replies("# Report");
        var id = (await _api.CreateAsync("""{"agent":"deep-research-preview-04-2026","input":"My topic is waves.","background":true}""")).Id();
        await _api.GetAsync(id);

        Assert.Equal("Your topic is waves.", (await _api.AskAsync("What is my topic?", id)).OutputText());
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("incomplete")]
    [InlineData("budget_exceeded")]
    public async Task A_run_can_be_scripted_to_end_badly(string status)
    {
        _emulator.OnAgent("deep-research").Thinks("Planning").EndsWith(status, "safety", "The output was blocked.");
        var id = (await _api.CreateAsync(Research)).Id();

        var ended = await _api.GetAsync(id);

        Assert.Equal(status, ended.Status());
        Assert.Equal("safety", ended.Items("errors").Single().Text("code"));
    }

    [Fact]
    public async Task Models_may_run_in_the_background_too()
    {
        var created = await _api.CreateAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi","background":true}""");

        Assert.Equal("in_progress", created.Status());
    }
}
