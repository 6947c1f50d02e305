using System.Net;

namespace Gemini.Gen;

/// <summary>The Gemini API answered a call with an error, or could not be reached.</summary>
/// <remarks>The message says what to do about the common causes. It never contains the API key.</remarks>
public class GeminiApiException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="GeminiApiException"/> class.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, such as a connection failure.</param>
    public GeminiApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the HTTP status; <see langword="null"/> if no response came (connection failure, timeout).</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// Gets the service's error code in snake_case, such as <c>invalid_request</c> or <c>rate_limit_exceeded</c> (wire field
    /// <c>error.code</c>, or <c>error.status</c> where that is a google.rpc error); <see langword="null"/> if the response had none.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>Gets the id under which the service logged the request, if it told one. Quote it in a support request.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// Gets a value indicating whether the same request can succeed later. The client has already retried as often as
    /// <see cref="GeminiClientOptions.MaxRetries"/> allows.
    /// </summary>
    public bool IsRetryable { get; init; }

    /// <summary>Gets how long the service asks to wait before the next try, if it said so.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
