using System.Net;

namespace Gemini.Gen.Tests.Background;

public sealed class BackgroundTests
{
    private static readonly AgentInteractionRequest Request = new() { Agent = "a", Input = "Research" };

    [Fact]
    public async Task It_is_created_in_the_background_and_fetched_until_it_ends()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Interaction("x", "queued"))
            .Json(Samples.Interaction("x", "in_progress"))
            .Json(Samples.Answer("Done", "x"));
        Interaction interaction = await test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal("Done", interaction.OutputText);
        Assert.True((bool)test.Server.Requests[0].Json["background"]!);
        Assert.Equal(["POST", "GET", "GET"], test.Server.Requests.Select(r => r.Method.Method));
    }

    [Fact]
    public async Task Waits_grow_from_one_second_to_ten()
    {
        using var test = new TestClient();
        for (int i = 0; i < 9; i++)
            test.Server.Json(Samples.Interaction("x", "in_progress"));
        test.Server.Json(Samples.Completed);
        await test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal([1000, 1500, 2250, 3375, 5062, 7593, 10000, 10000, 10000], test.Time.Waits.Select(w => (int)w.TotalMilliseconds));
    }

    [Fact]
    public async Task Jitter_takes_up_to_a_quarter_of_a_wait_away()
    {
        using var test = new TestClient(jitter: 1);
        test.Server.Json(Samples.Interaction("x", "in_progress")).Json(Samples.Interaction("x", "in_progress")).Json(Samples.Completed);
        await test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal([0.75, 1.125], test.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task Intervals_can_be_chosen()
    {
        using var test = new TestClient();
        for (int i = 0; i < 3; i++)
            test.Server.Json(Samples.Interaction("x", "in_progress"));
        test.Server.Json(Samples.Completed);
        await test.Interactions.RunInBackgroundAsync(
            Request, options: new() { FirstInterval = TimeSpan.FromSeconds(4), LongestInterval = TimeSpan.FromSeconds(5) });

        Assert.Equal([4, 5, 5], test.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("failed")]
    [InlineData("cancelled")]
    [InlineData("incomplete")]
    [InlineData("budget_exceeded")]
    [InlineData("requires_action")]
    [InlineData("requires_continuation")]
    [InlineData("a_status_of_tomorrow")]
    public async Task Every_status_but_queued_and_in_progress_ends_the_wait(string status)
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", "in_progress")).Json(Samples.Interaction("x", status));

        Assert.Equal(status, (await test.Interactions.RunInBackgroundAsync(Request)).Status.Value);
    }

    [Theory]
    [InlineData("queued")]
    [InlineData("in_progress")]
    public async Task A_run_that_is_queued_or_in_progress_is_waited_out(string status)
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", status)).Json(Samples.Interaction("x", status)).Json(Samples.Answer("Done", "x"));

        Assert.Equal("Done", (await test.Interactions.RunInBackgroundAsync(Request)).OutputText);
    }

    [Fact]
    public async Task A_run_that_requires_action_goes_on_with_the_results_of_its_calls()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", "queued")).Json(Samples.Calls("x", ("c1", "f", "{}"))).Json(Samples.Answer("Done", "y"));
        Interaction waiting = await test.Interactions.RunInBackgroundAsync(Request);
        Interaction done = await test.Interactions.RunInBackgroundAsync(Request with
        {
            PreviousInteractionId = waiting.Id,
            Input = waiting.FunctionCalls.Select(c => new FunctionResultStep { CallId = c.Id, Name = c.Name, Result = "ok" }).ToArray(),
        });

        Assert.Equal("Done", done.OutputText);
        Assert.Equal("x", (string?)test.Server.Requests[2].Json["previous_interaction_id"]);
        Assert.Equal("c1", (string?)test.Server.Requests[2].Json["input"]![0]!["call_id"]);
    }

    [Fact]
    public async Task A_run_that_requires_continuation_goes_on_with_its_token()
    {
        using var test = new TestClient();
        test.Server
            .Json("""{"id":"x","status":"requires_continuation","continuation_token":"t1","steps":[]}""")
            .Json(Samples.Answer("Done", "x"));
        Interaction paused = await test.Interactions.RunInBackgroundAsync(Request);
        await test.Interactions.RunInBackgroundAsync(
            Request with { ContinuationToken = paused.ContinuationToken, PreviousInteractionId = paused.Id, Input = null });

        Assert.Equal("t1", (string?)test.Server.Requests[1].Json["continuation_token"]);
        Assert.Equal("x", (string?)test.Server.Requests[1].Json["previous_interaction_id"]);
        Assert.Null(test.Server.Requests[1].Json["input"]);
        Assert.Empty(test.Time.Waits);
    }

    [Fact]
    public async Task A_failed_run_is_returned_with_its_errors_not_thrown()
    {
        using var test = new TestClient();
        test.Server
            .Json(Samples.Interaction("x", "in_progress"))
            .Json("""{"id":"x","status":"failed","steps":[],"errors":[{"code":"api_error","message":"Internal."}]}""");
        Interaction failed = await test.Interactions.RunInBackgroundAsync(Request);

        Assert.Equal("api_error", Assert.Single(failed.Errors!).Code);
    }

    [Fact]
    public async Task Progress_is_reported_from_the_start_with_the_id_and_the_time_so_far()
    {
        using var test = new TestClient();
        var reports = new List<InteractionProgress>();
        test.Server.Json(Samples.Interaction("x", "queued")).Json(Samples.Interaction("x", "in_progress")).Json(Samples.Answer("Done", "x"));
        await test.Interactions.RunInBackgroundAsync(Request, new Reporter(reports));

        Assert.Equal(["queued", "in_progress", "completed"], reports.Select(r => r.Status.Value));
        Assert.Equal([0, 1, 2.5], reports.Select(r => r.Elapsed.TotalSeconds));
        Assert.All(reports, r => Assert.Equal("x", r.Interaction.Id));
    }

    [Fact]
    public async Task Store_false_is_refused_before_sending()
    {
        using var test = new TestClient();
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(
            () => test.Interactions.RunInBackgroundAsync(Request with { Store = false }));

        Assert.Equal("GEM0202", e.RuleId);
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task Over_the_time_limit_the_exception_has_the_interaction_to_wait_on()
    {
        using var test = new TestClient();
        for (int i = 0; i < 4; i++)
            test.Server.Json(Samples.Interaction("x", "in_progress"));
        var e = await Assert.ThrowsAsync<InteractionTimeoutException>(
            () => test.Interactions.RunInBackgroundAsync(Request, options: new() { Timeout = TimeSpan.FromSeconds(5) }));

        Assert.Equal("x", e.Interaction.Id);
        Assert.Contains("WaitAsync", e.Message, StringComparison.Ordinal);
        Assert.Equal(4.75, test.Time.Waits.Sum(w => w.TotalSeconds));
        Assert.DoesNotContain(test.Server.Requests, r => r.Uri.AbsolutePath.EndsWith("/cancel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_the_time_limit_it_is_cancelled_on_the_server_when_asked()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", "in_progress")).Json(Samples.Interaction("x", "cancelled"));
        await Assert.ThrowsAsync<InteractionTimeoutException>(() => test.Interactions.RunInBackgroundAsync(
            Request, options: new() { Timeout = TimeSpan.FromMilliseconds(1), CancelOnServer = true }));

        Assert.EndsWith("/interactions/x/cancel", test.Server.Requests[1].Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_the_wait_cancels_on_the_server_only_when_asked(bool cancelOnServer)
    {
        using var test = new TestClient();
        using var cancellation = new CancellationTokenSource();
        test.Time.CancelDuringWait = cancellation;
        test.Server.Json(Samples.Interaction("x", "in_progress")).Json(Samples.Interaction("x", "cancelled"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Interactions.RunInBackgroundAsync(
            Request, options: new() { CancelOnServer = cancelOnServer }, cancellationToken: cancellation.Token));

        Assert.Equal(cancelOnServer ? ["POST", "POST"] : ["POST"], test.Server.Requests.Select(r => r.Method.Method));
    }

    [Fact]
    public async Task A_failed_cancel_does_not_hide_why_the_wait_ended()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", "in_progress")).Json("{}", HttpStatusCode.BadRequest);

        await Assert.ThrowsAsync<InteractionTimeoutException>(() => test.Interactions.RunInBackgroundAsync(
            Request, options: new() { Timeout = TimeSpan.FromMilliseconds(1), CancelOnServer = true }));
    }

    [Fact]
    public async Task A_running_interaction_can_be_waited_for_by_id()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", "in_progress")).Json(Samples.Answer("Done", "x"));

        Assert.Equal("Done", (await test.Interactions.WaitAsync("x")).OutputText);
        Assert.All(test.Server.Requests, r => Assert.Equal(HttpMethod.Get, r.Method));
    }

    [Fact]
    public async Task A_background_interaction_without_an_id_is_an_error()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction(null, "in_progress"));

        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.RunInBackgroundAsync(Request));
    }

    [Fact]
    public async Task Intervals_that_make_no_sense_are_refused_before_sending()
    {
        using var test = new TestClient();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => test.Interactions.RunInBackgroundAsync(Request, options: new() { FirstInterval = TimeSpan.Zero }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => test.Interactions.RunInBackgroundAsync(Request, options: new() { LongestInterval = TimeSpan.FromMilliseconds(1) }));

        Assert.Empty(test.Server.Requests);
    }

    private sealed class Reporter(List<InteractionProgress> reports) : IProgress<InteractionProgress>
    {
        public void Report(InteractionProgress value) => reports.Add(value);
    }
}
