using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Polling.PollLoopAnalyzer,
    Gemini.Gen.CodeFixes.Polling.PollWhileRunningFix>;

namespace Gemini.Gen.CodeFixes.Tests.Polling;

public class GEM0206_PollWhileRunningFixTests
{
    [Fact]
    public Task The_condition_asks_whether_it_runs() => VerifyAsync(
        "while ({|GEM0206:current.Status != InteractionStatus.Completed|}) current = await client.GetAsync(id);",
        "while (current.Status.IsRunning) current = await client.GetAsync(id);",
        new() { Titles = ["Poll while the interaction is running"] });

    [Fact]
    public Task A_loop_that_tests_at_its_end_is_fixed_alike() => VerifyAsync(
        """
        do
        {
            await Task.Delay(1000);
            current = await client.GetAsync(id);
        }
        while ({|GEM0206:current.Status != InteractionStatus.Completed|}); // until it is done
        """,
        """
        do
        {
            await Task.Delay(1000);
            current = await client.GetAsync(id);
        }
        while (current.Status.IsRunning); // until it is done
        """);

    [Fact]
    public Task A_break_comes_when_it_does_not_run() => VerifyAsync(
        "while (true) { current = await client.GetAsync(id); if ({|GEM0206:current.Status == InteractionStatus.Completed|}) break; }",
        "while (true) { current = await client.GetAsync(id); if (!current.Status.IsRunning) break; }");

    [Fact]
    public Task A_text_is_compared_with_the_two_running_statuses() => VerifyAsync(
        "string status; do { status = (await client.GetAsync(id)).Status.Value; } while ({|GEM0206:status != \"completed\"|});",
        "string status; do { status = (await client.GetAsync(id)).Status.Value; } while (status is \"in_progress\" or \"queued\");");

    [Fact]
    public Task Fix_All_treats_every_loop() => VerifyAsync(
        """
        while ({|GEM0206:current.Status != InteractionStatus.Completed|}) current = await client.GetAsync(id);
        do { current = await client.GetAsync(id); } while ({|GEM0206:current.Status.Value != "completed"|});
        """,
        """
        while (current.Status.IsRunning) current = await client.GetAsync(id);
        do { current = await client.GetAsync(id); } while (current.Status.Value is "in_progress" or "queued");
        """);

    // The result is used as a completed one, or the status has no real value yet.
    [Theory]
    [InlineData("while (true) { current = await client.GetAsync(id); if ({|GEM0206:current.Status == InteractionStatus.Completed|}) { Console.WriteLine(current.OutputText); break; } }")]
    [InlineData("string status = \"\"; while ({|GEM0206:status != \"completed\"|}) { status = (await client.GetAsync(id)).Status.Value; }")]
    [InlineData("bool done = false; while (!done) { current = await client.GetAsync(id); done = {|GEM0206:current.Status == InteractionStatus.Completed|}; }")]
    public Task What_is_more_than_a_condition_stays_the_authors(string code) => Verify.VerifyNoFixAsync(Wrap(code));

    private static Task VerifyAsync(string before, string after, FixChoice? choice = null) => Verify.VerifyAsync(Wrap(before), Wrap(after), choice);

    private static string Wrap(string code) => $$"""
        using Gemini.Gen;
        class C
        {
            async Task M(InteractionsClient client, Interaction current, string id)
            {
        {{code}}
            }
        }
        """;
}
