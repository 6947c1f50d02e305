using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Makes the HTTP responses.</summary>
internal static class Answer
{
    public static HttpResponseMessage Json(JsonNode body, bool cutInHalf = false)
    {
        var utf8 = body.ToUtf8();
        return Bytes(HttpStatusCode.OK, cutInHalf ? utf8[..(utf8.Length / 2)] : utf8, "application/json");
    }

    public static HttpResponseMessage Refused(Refusal refusal)
    {
        var response = Bytes(refusal.Status, refusal.ToJson().ToUtf8(), "application/json");
        if (refusal.RetryAfter is { } delay)
        {
            // Both forms the official clients honour; the header in seconds cannot say less than one.
            response.Headers.TryAddWithoutValidation("Retry-After", Text(Math.Ceiling(delay.TotalSeconds)));
            response.Headers.TryAddWithoutValidation("retry-after-ms", Text(delay.TotalMilliseconds));
        }

        return response;
    }

    /// <summary>The front end's answer to an address it does not know: a google.rpc error with a numeric code.</summary>
    public static HttpResponseMessage NoSuchAddress() => Bytes(
        HttpStatusCode.NotFound,
        new JsonObject
        {
            ["error"] = new JsonObject { ["code"] = 404, ["message"] = "The requested URL was not found.", ["status"] = "NOT_FOUND" },
        }.ToUtf8(),
        "application/json");

    public static HttpResponseMessage Events(EventStream events) => new(HttpStatusCode.OK) { Content = new EventStreamContent(events) };

    private static HttpResponseMessage Bytes(HttpStatusCode status, ReadOnlyMemory<byte> body, string mediaType)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = "UTF-8" };
        return new HttpResponseMessage(status) { Content = content };
    }

    private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
