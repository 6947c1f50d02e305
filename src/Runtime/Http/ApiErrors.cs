using System.Net;

namespace Gemini.Gen;

/// <summary>Turns error responses and failed connections into exceptions.</summary>
/// <param name="retryPolicy">Reads the wait a response asks for.</param>
/// <param name="credentials">Take the key out of messages.</param>
internal sealed class ApiErrors(RetryPolicy retryPolicy, Credentials credentials)
{
    /// <summary>An error body is never longer; what is beyond is not read.</summary>
    private const int MaxBodyLength = 64 * 1024;

    /// <summary>Describes a response with an error status.</summary>
    public async ValueTask<GeminiApiException> FromResponseAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ErrorBody body;
        try
        {
            body = ErrorBody.Parse(await ReadStartAsync(response.Content, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
        {
            // The status still tells enough.
            body = new ErrorBody();
        }

        return FromBody(body, response);
    }

    /// <summary>Describes an error body, which may also come with a success status.</summary>
    public GeminiApiException FromBody(ErrorBody body, HttpResponseMessage response)
    {
        HttpStatusCode status = response.StatusCode;
        string code = body.Code is null ? "" : $" ({body.Code})";
        string message = $"Gemini API error {(int)status}{code}: {Sentence(body.Message ?? response.ReasonPhrase ?? status.ToString())}";
        if (ErrorCatalog.Advice(status, body.Code, body.Reason) is { } advice)
            message += " " + advice;
        return new GeminiApiException(credentials.Redact(message))
        {
            StatusCode = status,
            Code = Redacted(body.Code),
            RequestId = Redacted(Header(response, "x-request-id") ?? Header(response, "x-goog-request-id") ?? body.RequestId),
            IsRetryable = ErrorCatalog.IsRetryable(status, body.Code),
            RetryAfter = retryPolicy.ServerHint(response) ?? body.RetryDelay,
        };
    }

    /// <summary>Describes a connection that failed or broke.</summary>
    public GeminiApiException FromConnection(Exception cause, string authority) =>
        new(
            credentials.Redact(
                $"No response from {authority}: {Sentence(cause.Message)} Check the network and GeminiClientOptions.BaseAddress."),
            credentials.Shown(cause))
        {
            IsRetryable = true,
        };

    /// <summary>Describes a time limit that was reached.</summary>
    public static GeminiApiException FromTimeout(string limit, Exception cause) =>
        new($"{limit} Use RunInBackgroundAsync or StreamAsync for work that takes long, or raise the limit in GeminiClientOptions.", cause)
        {
            IsRetryable = true,
        };

    private string? Redacted(string? text) => text is null ? null : credentials.Redact(text);

    private static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' ? text : text + ".";

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    private static async ValueTask<ReadOnlyMemory<byte>> ReadStartAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = new byte[MaxBodyLength];
        int length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        return buffer.AsMemory(0, length);
    }
}
