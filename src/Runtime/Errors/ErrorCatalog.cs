using System.Net;

namespace Gemini.Gen;

/// <summary>What is known about the service's error codes: whether trying again helps, and what to do.</summary>
internal static class ErrorCatalog
{
    /// <summary>Tells whether the same request can succeed later.</summary>
    public static bool IsRetryable(HttpStatusCode? status, string? code) => code switch
    {
        "rate_limit_exceeded" or "too_many_requests" or "resource_exhausted" or "aborted" or "api_error" or "internal"
            or "service_unavailable" or "unavailable" or "deadline_exceeded" or "gateway_timeout" => true,
        // The status alone would say yes, but only a new quota period, another request or another server helps.
        "quota_exceeded" or "already_exists" or "unimplemented" => false,
        _ => status is HttpStatusCode.RequestTimeout
            or HttpStatusCode.TooManyRequests
            or (>= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented),
    };

    /// <summary>Tells whether the code says that the model's answer was withheld, for safety or a similar reason.</summary>
    public static bool IsBlocked(string? code) => code is "safety" or "recitation" or "language" or "prohibited_content" or "spii"
        or "blocklist" or "image_safety" or "image_prohibited_content" or "image_recitation" or "image_other" or "content_blocked";

    /// <summary>Says what a developer can do.</summary>
    public static string? Advice(HttpStatusCode? status, string? code, string? reason) => (code, reason) switch
    {
        (_, "API_KEY_INVALID") or ("authentication" or "unauthenticated", _) =>
            "Check the API key: create one at https://aistudio.google.com/apikey and pass it to GeminiClient or set GOOGLE_API_KEY.",
        (_, "SERVICE_DISABLED" or "API_KEY_SERVICE_BLOCKED") =>
            "Enable the Generative Language API in the key's project, or lift the key's API restriction.",
        ("permission_denied", _) => "The key or token may not use this resource: check its project and restrictions.",
        ("payment_required", _) => "Enable billing for the key's project.",
        ("model_not_found", _) => "The model does not exist or was shut down: use a constant of GeminiModels or GeminiAgents.",
        ("not_found", _) =>
            "An id of an interaction, model or agent is wrong, or the interaction was deleted, has expired or was not stored.",
        ("rate_limit_exceeded" or "too_many_requests" or "resource_exhausted", _) =>
            "Send fewer requests per minute, raise GeminiClientOptions.MaxRetries, or ask for a higher limit.",
        ("quota_exceeded", _) => "The quota is used up: wait until it resets, or raise it.",
        ("deadline_exceeded" or "gateway_timeout", _) => "Use RunInBackgroundAsync or StreamAsync for work that takes long.",
        ("missing_thought_signature", _) => "Send the steps of earlier responses back unchanged, thoughts with their signatures included.",
        ("failed_precondition", _) =>
            "What the request builds on is not ready for it, such as an interaction that still runs: get it and look at its status.",
        ("out_of_range", _) => "A value lies beyond what is there: look at the limits the message names.",
        ("already_exists", _) => "There is one with this id: use it, or choose another id.",
        ("aborted", _) => "Another request was in the way: get the current state and send the request again.",
        ("cancelled", _) => "The request was cancelled on its way: send it again if that was not meant.",
        ("unimplemented", _) => "The service does not offer this, or not for this model or agent: remove what the message names.",
        ("api_error" or "internal", _) => "The service failed: try again later, and report the request id if it stays.",
        ("service_unavailable" or "unavailable", _) => "The service is overloaded or down: try again later, or use another model.",
        ("malformed_function_call" or "malformed_tool_call" or "unexpected_tool_call", _) =>
            "The model made a call that fits no tool: send the request again, or make the declarations simpler.",
        ("too_many_tool_calls", _) => "The model made too many calls: give it fewer tools or a smaller task.",
        ("no_image", _) => "The model made no image: ask for one in plain words, and for image output in ResponseFormat.",
        ("parameter_unknown", _) => "The service does not know a field of the request, or not for this model or agent.",
        (not null, _) when IsBlocked(code) => "The answer was withheld: change the prompt.",
        _ => status switch
        {
            HttpStatusCode.Unauthorized => "Check the API key or access token.",
            HttpStatusCode.RequestEntityTooLarge => "The request is too large: upload media with the Files API and send its uri.",
            HttpStatusCode.TooManyRequests => "Send fewer requests per minute, or ask for a higher limit.",
            _ => null,
        },
    };
}
