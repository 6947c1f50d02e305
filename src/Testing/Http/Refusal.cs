using System.Net;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>An error answer in the shape of the Interactions API: <c>{"error":{"code","message"}}</c> with a string code.</summary>
internal sealed record Refusal(HttpStatusCode Status, string Code, string Message, TimeSpan? RetryAfter = null)
{
    public static Refusal Invalid(string message) => new(HttpStatusCode.BadRequest, "invalid_request", message);

    public static Refusal UnknownParameter(string message) => new(HttpStatusCode.BadRequest, "parameter_unknown", message);

    public static Refusal Precondition(string message) => new(HttpStatusCode.BadRequest, "failed_precondition", message);

    public static Refusal Authentication(string message) => new(HttpStatusCode.Unauthorized, "authentication", message);

    public static Refusal NotFound(string message) => new(HttpStatusCode.NotFound, "not_found", message);

    public static Refusal ModelNotFound(string model) =>
        new(HttpStatusCode.NotFound, "model_not_found", $"Model '{model}' does not exist or has been shut down.");

    public static Refusal AlreadyExists(string message) => new(HttpStatusCode.Conflict, "already_exists", message);

    public JsonObject ToJson() => new() { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message } };
}
