using System.Net;

namespace Gemini.Gen.Tests.Errors;

public sealed class ApiExceptionTests
{
    [Fact]
    public async Task Status_code_message_and_request_id_are_carried()
    {
        GeminiApiException e = await FailAsync(
            """{"error":{"code":"invalid_request","message":"The value 'x' is not supported"}}""",
            HttpStatusCode.BadRequest,
            ("x-request-id", "r1"));

        Assert.Equal(HttpStatusCode.BadRequest, e.StatusCode);
        Assert.Equal("invalid_request", e.Code);
        Assert.Equal("r1", e.RequestId);
        Assert.False(e.IsRetryable);
        Assert.Equal("Gemini API error 400 (invalid_request): The value 'x' is not supported.", e.Message);
    }

    [Theory]
    [InlineData("authentication", 401, "Check the API key")]
    [InlineData("permission_denied", 403, "project")]
    [InlineData("payment_required", 402, "billing")]
    [InlineData("model_not_found", 404, "GeminiModels")]
    [InlineData("not_found", 404, "not stored")]
    [InlineData("rate_limit_exceeded", 429, "fewer requests")]
    [InlineData("quota_exceeded", 429, "quota")]
    [InlineData("deadline_exceeded", 504, "RunInBackgroundAsync")]
    [InlineData("missing_thought_signature", 400, "unchanged")]
    [InlineData("safety", 400, "change the prompt")]
    public async Task The_message_of_a_common_error_says_what_to_do(string code, int status, string advice)
    {
        GeminiApiException e = await FailAsync(Samples.Error(code, "M."), (HttpStatusCode)status);

        Assert.Contains(advice, e.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_bad_key_is_recognised_though_its_status_is_400()
    {
        GeminiApiException e = await FailAsync(
            """{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}""",
            HttpStatusCode.BadRequest);

        Assert.Contains("Check the API key", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rate_limit_exceeded", 429, true)]
    [InlineData("too_many_requests", 429, true)]
    [InlineData("quota_exceeded", 429, false)]
    [InlineData("already_exists", 409, false)]
    [InlineData("aborted", 409, true)]
    [InlineData("api_error", 500, true)]
    [InlineData("unimplemented", 501, false)]
    [InlineData("service_unavailable", 503, true)]
    [InlineData("not_found", 404, false)]
    public async Task Whether_it_is_retryable_follows_the_code(string code, int status, bool expected)
    {
        GeminiApiException e = await FailAsync(Samples.Error(code, "M."), (HttpStatusCode)status);

        Assert.Equal(expected, e.IsRetryable);
    }

    [Fact]
    public async Task The_wait_the_body_asks_for_is_reported()
    {
        GeminiApiException e = await FailAsync(
            """{"error":{"code":429,"message":"M","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"12s"}]}}""",
            HttpStatusCode.TooManyRequests);

        Assert.Equal(TimeSpan.FromSeconds(12), e.RetryAfter);
    }

    [Fact]
    public async Task An_error_event_is_understood_whatever_the_content_type_and_status()
    {
        const string Event = "event: error\ndata: {\"error\":{\"message\":\"Empty.\",\"code\":\"invalid_request\"}}\n\n";
        using var test = new TestClient();
        test.Server.Text(Event, "text/event-stream", HttpStatusCode.BadRequest).Text(Event, "application/json");

        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync("m", "Hi"));
        var ok = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal("invalid_request", e.Code);
        Assert.Equal("invalid_request", ok.Code);
    }

    [Theory]
    [InlineData("<html>Sign in</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("{}", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("""{"error":{"code":"api_error","message":"x"}}""", "application/json")]
    public async Task A_success_that_is_no_interaction_is_an_error(string body, string mediaType)
    {
        using var test = new TestClient();
        test.Server.Text(body, mediaType);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Contains("not an interaction", e.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
    }

    [Fact]
    public async Task A_server_out_of_reach_is_named()
    {
        using var test = new TestClient(o => o.MaxRetries = 1);
        test.Server.Fail(new HttpRequestException("Connection refused")).Fail(new HttpRequestException("Connection refused"));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Null(e.StatusCode);
        Assert.Contains("generativelanguage.googleapis.com", e.Message, StringComparison.Ordinal);
        Assert.Contains("Connection refused", e.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(e.InnerException);
    }

    [Fact]
    public async Task The_key_is_in_no_exception_even_if_the_server_repeats_it()
    {
        GeminiApiException e = await FailAsync(
            Samples.Error("authentication", $"Key {TestClient.Key} is wrong."), HttpStatusCode.Unauthorized);

        Assert.DoesNotContain(TestClient.Key, e.ToString(), StringComparison.Ordinal);
        Assert.Contains("[API key]", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_in_no_text_form_of_client_and_options()
    {
        using var test = new TestClient();
        string[] texts =
        [
            test.Client.ToString()!,
            test.Interactions.ToString()!,
            new GeminiClientOptions { ApiKey = TestClient.Key }.ToString()!,
            Credentials.From(new() { ApiKey = TestClient.Key }, _ => null).ToString()!,
        ];

        Assert.All(texts, t => Assert.DoesNotContain(TestClient.Key, t, StringComparison.Ordinal));
    }

    private static async Task<GeminiApiException> FailAsync(string body, HttpStatusCode status, params (string Name, string Value)[] headers)
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        test.Server.Json(body, status, headers);
        return await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));
    }
}
