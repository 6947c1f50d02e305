using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Conversations;

public sealed class CallExecutionTests
{
    [Fact]
    public async Task Serial_calls_run_one_after_the_other_in_the_models_order()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "f", "{}"), ("c2", "f", "{}"), ("c3", "f", "{}"))).Json(Samples.Answer("Done"));
        var log = new List<string>();
        var tools = new Toolset(("f", async (call, _) =>
        {
            log.Add("start " + call.Id);
            await Task.Yield();
            log.Add("end " + call.Id);
            return "{}";
        }));
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools], ParallelCalls = false }).SendAsync("Go");

        Assert.Equal(["start c1", "end c1", "start c2", "end c2", "start c3", "end c3"], log);
    }

    [Fact]
    public async Task Functions_that_never_await_run_at_the_same_time_too()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "meet", "{}"), ("c2", "meet", "{}"))).Json(Samples.Answer("Done"));
        using var both = new Barrier(2);
        Toolset tools = Toolset.Of("meet", _ => both.SignalAndWait(TimeSpan.FromSeconds(60)) ? """{"met":true}""" : """{"met":false}""");
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools] }).SendAsync("Go");

        Assert.Equal([true, true], test.Server.Requests[1].Json["input"]!.AsArray().Select(r => (bool)r!["result"]!["met"]!));
    }

    [Fact]
    public async Task A_function_that_never_awaits_is_left_behind_when_its_time_is_over()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "stuck", "{}"))).Json(Samples.Answer("Done"));
        using var release = new ManualResetEventSlim();
        Toolset tools = Toolset.Of("stuck", _ =>
        {
            test.Time.PassNextLimit();
            release.Wait(TimeSpan.FromSeconds(60));
            return "{}";
        });
        await test.Client.StartConversation(new() { Model = "m", Tools = [tools], CallTimeout = TimeSpan.FromMinutes(3) }).SendAsync("Go");
        release.Set();

        Assert.Contains("180 s", (string?)test.Server.Requests[1].Json["input"]![0]!["result"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_over_its_time_limit_is_an_error_result_that_says_so_and_the_others_count()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "stuck", "{}"), ("c2", "quick", "{}"))).Json(Samples.Answer("Done"));
        CancellationToken given = default;
        var never = new TaskCompletionSource<string>();
        var tools = new Toolset(
            ("stuck", (_, token) =>
            {
                // It does not heed the token.
                given = token;
                test.Time.PassNextLimit();
                return never.Task;
            }),
            ("quick", (_, _) => Task.FromResult("{}")));
        ConversationOptions options = new() { Model = "m", Tools = [tools], CallTimeout = TimeSpan.FromMinutes(3), ParallelCalls = false };
        await test.Client.StartConversation(options).SendAsync("Go");

        JsonArray results = test.Server.Requests[1].Json["input"]!.AsArray();
        Assert.Equal(["c1", "c2"], results.Select(r => (string?)r!["call_id"]));
        Assert.True((bool)results[0]!["is_error"]!);
        Assert.Contains("180 s", (string?)results[0]!["result"], StringComparison.Ordinal);
        Assert.Null(results[1]!["is_error"]);
        Assert.True(given.IsCancellationRequested);
    }

    [Fact]
    public async Task A_function_that_heeds_its_time_limit_gives_the_same_error_result()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "f", "{}"))).Json(Samples.Answer("Done"));
        var tools = new Toolset(("f", async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "{}";
        }));
        Conversation chat = test.Client.StartConversation(new() { Model = "m", Tools = [tools], CallTimeout = TimeSpan.FromSeconds(1.5) });
        await chat.SendAsync("Go");

        Assert.Contains("1.5 s", (string?)test.Server.Requests[1].Json["input"]![0]!["result"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_time_limit_no_timer_is_set()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Calls("v1_1", ("c1", "f", "{}"))).Json(Samples.Answer("Done"));
        await test.Client.StartConversation(new() { Model = "m", Tools = [Toolset.Of("f", _ => "{}")] }).SendAsync("Go");

        Assert.Empty(test.Time.Waits);
    }
}
