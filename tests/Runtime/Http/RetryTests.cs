using System.Globalization;
using System.Net;

namespace Gemini.Gen.Tests.Http;

public sealed class RetryTests
{
    private static readonly TimeSpan HalfASecond = TimeSpan.FromSeconds(0.5);

    [Theory]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(529)]
    public async Task A_passing_fault_is_retried(int status)
    {
        using var test = new TestClient();
        test.Server.Json("{}", (HttpStatusCode)status).Json(Samples.Completed);
        Interaction interaction = await test.Interactions.CreateAsync("m", "Hi");

        Assert.Equal("Hello.", interaction.OutputText);
        Assert.Equal(test.Server.Requests[0].Body, test.Server.Requests[1].Body);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(416)]
    public async Task A_lasting_fault_is_not_retried(int status)
    {
        using var test = new TestClient();
        test.Server.Json("{}", (HttpStatusCode)status);
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task A_failed_connection_is_retried()
    {
        using var test = new TestClient();
        test.Server.Fail(new HttpRequestException("refused")).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal([HalfASecond], test.Time.Waits);
    }

    [Fact]
    public async Task Waits_double_from_half_a_second()
    {
        using var test = new TestClient();
        for (int i = 0; i < 5; i++)
            test.Server.Json("{}", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Equal([0.5, 1, 2, 4], test.Time.Waits.Select(w => w.TotalSeconds));
        Assert.Equal(5, test.Server.Requests.Count);
    }

    [Fact]
    public void Waits_grow_no_longer_than_eight_seconds()
    {
        var policy = new RetryPolicy(TimeProvider.System, () => 0);

        Assert.Equal([0.5, 1, 2, 4, 8, 8, 8], Enumerable.Range(0, 7).Select(i => policy.Backoff(i).TotalSeconds));
    }

    [Fact]
    public void Jitter_takes_up_to_a_quarter_away()
    {
        var policy = new RetryPolicy(TimeProvider.System, () => 1);

        Assert.Equal(0.375, policy.Backoff(0).TotalSeconds);
        Assert.Equal(6, policy.Backoff(10).TotalSeconds);
    }

    [Fact]
    public async Task Retry_After_in_seconds_replaces_the_wait()
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "7")).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal([TimeSpan.FromSeconds(7)], test.Time.Waits);
    }

    [Fact]
    public async Task Retry_After_may_have_a_fraction_as_for_the_official_SDKs()
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "1.5")).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal([TimeSpan.FromSeconds(1.5)], test.Time.Waits);
    }

    [Theory]
    [InlineData("Retry-After", "0")]
    [InlineData("retry-after-ms", "0")]
    [InlineData("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")]
    [InlineData("Retry-After", "-1")]
    [InlineData("Retry-After", "soon")]
    [InlineData("retry-after-ms", "NaN")]
    public async Task A_hint_that_is_no_wait_leaves_the_doubling_waits(string header, string value)
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.TooManyRequests, (header, value)).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal([HalfASecond], test.Time.Waits);
    }

    [Fact]
    public async Task Retry_After_as_a_date_is_measured_on_the_clock()
    {
        using var test = new TestClient();
        string date = test.Time.GetUtcNow().AddSeconds(20).ToString("R", CultureInfo.InvariantCulture);
        test.Server.Json("{}", HttpStatusCode.ServiceUnavailable, ("Retry-After", date)).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal([TimeSpan.FromSeconds(20)], test.Time.Waits);
    }

    [Fact]
    public async Task Retry_after_ms_wins_over_Retry_After()
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "7"), ("retry-after-ms", "250")).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal([TimeSpan.FromMilliseconds(250)], test.Time.Waits);
    }

    [Fact]
    public async Task A_wait_beyond_the_total_time_limit_is_not_begun_but_reported()
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "3600"));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Equal(TimeSpan.FromHours(1), e.RetryAfter);
        Assert.Empty(test.Time.Waits);
    }

    [Fact]
    public async Task A_wait_of_more_than_a_day_is_not_begun_even_without_a_limit()
    {
        using var test = new TestClient(o => o.TotalTimeout = Timeout.InfiniteTimeSpan);
        test.Server.Json("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "9999999"));
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Empty(test.Time.Waits);
    }

    [Fact]
    public async Task No_retries_means_one_attempt()
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        test.Server.Json("{}", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task A_response_that_has_begun_is_not_retried()
    {
        using var test = new TestClient();
        test.Server.Events(["{\"id\":"u8.ToArray()], new IOException("reset"));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync("m", "Hi"));

        Assert.Single(test.Server.Requests);
        Assert.True(e.IsRetryable);
    }

    [Fact]
    public async Task Responses_of_failed_attempts_are_disposed()
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.ServiceUnavailable).Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        await Assert.ThrowsAsync<ObjectDisposedException>(() => test.Server.Responses[0].Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Cancelling_ends_a_wait()
    {
        using var test = new TestClient();
        using var cancellation = new CancellationTokenSource();
        test.Time.CancelDuringWait = cancellation;
        test.Server.Json("{}", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Interactions.GetAsync("x", cancellation.Token));

        Assert.Single(test.Server.Requests);
    }
}
