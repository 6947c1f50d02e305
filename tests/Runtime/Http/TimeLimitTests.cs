namespace Gemini.Gen.Tests.Http;

public sealed class TimeLimitTests
{
    [Fact]
    public async Task An_attempt_over_its_limit_is_retried()
    {
        using var test = new TestClient(o => o.AttemptTimeout = TimeSpan.FromMinutes(3));
        test.Server.Hang(test.Time).Json(Samples.Completed);
        Interaction interaction = await test.Interactions.GetAsync("x");

        Assert.Equal("Hello.", interaction.OutputText);
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task When_every_attempt_is_over_its_limit_the_exception_says_so()
    {
        using var test = new TestClient(o => (o.AttemptTimeout, o.MaxRetries) = (TimeSpan.FromMinutes(3), 1));
        test.Server.Hang(test.Time).Hang(test.Time);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Null(e.StatusCode);
        Assert.True(e.IsRetryable);
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Contains("00:03:00", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_total_limit_ends_the_call_whatever_attempts_are_left()
    {
        using var test = new TestClient(o => (o.AttemptTimeout, o.TotalTimeout) = (Timeout.InfiniteTimeSpan, TimeSpan.FromMinutes(4)));
        test.Server.Hang(test.Time);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Single(test.Server.Requests);
        Assert.Contains("00:04:00", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_total_limit_covers_the_body_of_a_response_that_has_begun()
    {
        using var test = new TestClient();
        test.Server.Answer((_, _) => Task.FromResult(
            new HttpResponseMessage { Content = new StreamContent(new PacedStream(test.Time, (1, "{\"id\":"))) }));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Single(test.Server.Requests);
        Assert.Contains("00:10:00", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_cancellation_is_not_a_timeout()
    {
        using var test = new TestClient();
        using var cancellation = new CancellationTokenSource();
        test.Server.Answer(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return null!;
        });
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Interactions.GetAsync("x", cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Single(test.Server.Requests);
    }
}
