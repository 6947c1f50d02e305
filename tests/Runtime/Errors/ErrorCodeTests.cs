using System.Net;

namespace Gemini.Gen.Tests.Errors;

/// <summary>Every code the service documents: what the exception says, and how often the call is sent if one retry is allowed.</summary>
public sealed class ErrorCodeTests
{
    public static TheoryData<string, int, bool, int, string> Codes { get; } = new()
    {
        { "invalid_request", 400, false, 1, "M." },
        { "parameter_unknown", 400, false, 1, "does not know a field" },
        { "failed_precondition", 400, false, 1, "look at its status" },
        { "authentication", 401, false, 1, "Check the API key" },
        { "payment_required", 402, false, 1, "Enable billing" },
        { "permission_denied", 403, false, 1, "restrictions" },
        { "not_found", 404, false, 1, "was not stored" },
        { "model_not_found", 404, false, 1, "GeminiModels" },
        { "already_exists", 409, false, 2, "choose another id" },
        { "aborted", 409, true, 2, "current state" },
        { "out_of_range", 416, false, 1, "limits" },
        { "rate_limit_exceeded", 429, true, 2, "fewer requests" },
        { "too_many_requests", 429, true, 2, "fewer requests" },
        { "quota_exceeded", 429, false, 2, "wait until it resets" },
        { "cancelled", 499, false, 1, "cancelled on its way" },
        { "api_error", 500, true, 2, "report the request id" },
        { "unimplemented", 501, false, 2, "does not offer" },
        { "service_unavailable", 503, true, 2, "another model" },
        { "deadline_exceeded", 504, true, 2, "RunInBackgroundAsync" },
        { "gateway_timeout", 504, true, 2, "RunInBackgroundAsync" },
        { "malformed_function_call", 400, false, 1, "fits no tool" },
        { "malformed_tool_call", 400, false, 1, "fits no tool" },
        { "unexpected_tool_call", 400, false, 1, "fits no tool" },
        { "too_many_tool_calls", 400, false, 1, "smaller task" },
        { "no_image", 400, false, 1, "ask for one" },
        { "missing_thought_signature", 400, false, 1, "unchanged" },
        { "safety", 400, false, 1, "change the prompt" },
        { "recitation", 400, false, 1, "change the prompt" },
        { "language", 400, false, 1, "change the prompt" },
        { "prohibited_content", 400, false, 1, "change the prompt" },
        { "spii", 400, false, 1, "change the prompt" },
        { "blocklist", 400, false, 1, "change the prompt" },
        { "image_safety", 400, false, 1, "change the prompt" },
        { "image_prohibited_content", 400, false, 1, "change the prompt" },
        { "image_recitation", 400, false, 1, "change the prompt" },
        { "image_other", 400, false, 1, "change the prompt" },
        { "content_blocked", 400, false, 1, "change the prompt" },
        { "something_new", 418, false, 1, "M." },
        { "something_new", 599, true, 2, "M." },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_response_with_the_code_is_explained(string code, int status, bool isRetryable, int requests, string advice)
    {
        using var test = new TestClient(o => o.MaxRetries = 1);
        for (int i = 0; i < requests; i++)
            test.Server.Json(Samples.Error(code, "M."), (HttpStatusCode)status);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal((HttpStatusCode)status, e.StatusCode);
        Assert.Equal(code, e.Code);
        Assert.Equal(isRetryable, e.IsRetryable);
        Assert.Equal(requests, test.Server.Requests.Count);
        Assert.StartsWith($"Gemini API error {status} ({code}): M.", e.Message, StringComparison.Ordinal);
        Assert.Contains(advice, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task An_error_event_with_the_code_is_explained(string code, int status, bool isRetryable, int requests, string advice)
    {
        _ = (status, requests);
        using var test = new TestClient();
        test.Server.Events(Samples.OpenStream(
            Samples.Created("a"),
            $$$"""{"event_type":"error","error":{"code":"{{{code}}}","message":"M."},"event_id":"e1"}"""));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(() => InteractionAccumulator.AccumulateAsync(
            test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" })));

        Assert.Equal(code, e.Code);
        // An event has no status, so a code that is not known tells nothing.
        Assert.Equal(isRetryable && code != "something_new", e.IsRetryable);
        Assert.Contains(advice, e.Message, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
    }
}
