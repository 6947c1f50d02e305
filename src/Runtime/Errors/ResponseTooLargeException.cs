namespace Gemini.Gen;

/// <summary>
/// A response, or one event of a stream, is larger than <see cref="GeminiClientOptions.MaxResponseBytes"/> allows. It was abandoned; the
/// interaction itself is not affected and can be fetched again if it is stored.
/// </summary>
public sealed class ResponseTooLargeException : GeminiApiException
{
    /// <summary>Initializes a new instance of the <see cref="ResponseTooLargeException"/> class.</summary>
    /// <param name="limit">The limit in bytes.</param>
    public ResponseTooLargeException(long limit)
        : base(
            $"The response is larger than {limit} bytes, the value of GeminiClientOptions.MaxResponseBytes. Raise it, or ask for media " +
            "by uri: set Delivery of the response format to MediaDelivery.Uri.")
    {
        Limit = limit;
    }

    /// <summary>Gets the limit that was passed, in bytes.</summary>
    public long Limit { get; }
}
