namespace Gemini.Gen;

/// <summary>How a <see cref="GeminiClient"/> connects. It is read once, when the client is created.</summary>
public sealed class GeminiClientOptions
{
    /// <summary>
    /// Gets or sets the API key, sent as <c>x-goog-api-key</c>. Without it and without an <see cref="AccessTokenProvider"/>, the
    /// environment variables <c>GOOGLE_API_KEY</c> and <c>GEMINI_API_KEY</c> are read, in this order.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Gets or sets a function that returns an OAuth access token, sent as <c>Authorization: Bearer</c> instead of an API key. It is
    /// called for every attempt, so it should cache.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? AccessTokenProvider { get; set; }

    /// <summary>
    /// Gets or sets the server, by default <c>https://generativelanguage.googleapis.com</c>. It may have a path. Anything but HTTPS is
    /// refused, except on a loopback address.
    /// </summary>
    public Uri BaseAddress { get; set; } = new("https://generativelanguage.googleapis.com");

    /// <summary>
    /// Gets or sets the path between server and resource, by default <c>v1beta</c>. On Vertex AI it is
    /// <c>v1beta1/projects/{project}/locations/{location}</c>.
    /// </summary>
    public string ApiVersion { get; set; } = "v1beta";

    /// <summary>
    /// Gets or sets the value of the header <c>Api-Revision</c>. It is not sent by default: the service answers in its current revision.
    /// </summary>
    public string? ApiRevision { get; set; }

    /// <summary>
    /// Gets or sets the HTTP client to use; the caller keeps and disposes it. Its own timeout applies as well. Its handler should not
    /// follow redirects: the API key would travel along, and a response from another host is refused.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>
    /// Gets or sets the message handler to use instead of a new connection pool; the caller keeps and disposes it. It must not follow
    /// redirects, as the API key would travel along.
    /// </summary>
    public HttpMessageHandler? HttpMessageHandler { get; set; }

    /// <summary>
    /// Gets or sets how often a call is repeated after status 408, 409, 429, 5xx, a connection failure or an attempt's timeout; 4 by
    /// default, 0 for never. The waits are those of Google's SDKs: 0.5 s, doubled up to 8 s, less up to 25 % at random, or what the
    /// service asks for. A call is not repeated once its response has begun, but a broken stream is resumed as often as this without an
    /// event in between. The API has no idempotency key: a repeated create may run twice.
    /// </summary>
    public int MaxRetries { get; set; } = 4;

    /// <summary>
    /// Gets or sets how long one attempt may take until its response begins, 5 minutes by default;
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets how long a call may take with all its attempts and waits, 10 minutes by default;
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit. It covers the whole response, or of a stream the time until it begins.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Gets or sets how long a stream may bring nothing, not even a comment, 5 minutes by default; <see cref="Timeout.InfiniteTimeSpan"/>
    /// for no limit. A stream that is silent for longer counts as broken: it is resumed where that is possible, otherwise a
    /// <see cref="GeminiStreamException"/> is thrown.
    /// </summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets how many bytes a response may have, decompressed; 256 MiB by default, <see langword="null"/> for no limit. For a
    /// stream it is the size of one event, not of the whole, as a stream is never held as a whole. A response beyond it is abandoned
    /// with a <see cref="ResponseTooLargeException"/>, before more than that is in memory.
    /// </summary>
    public long? MaxResponseBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>
    /// Gets or sets how many bytes the JSON body of a request may have; <see langword="null"/>, the default, for no limit. A body beyond
    /// it is refused with an <see cref="InvalidInteractionRequestException"/> instead of being sent. Inline media count with 4 bytes for
    /// every 3. There is no default because the API documents no limit: it was 20 MB (20,000,000) in the older generateContent API, and
    /// the service answers with status 413 or 400 beyond its own.
    /// </summary>
    public long? MaxRequestBytes { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a model's answer that the service pauses at its limit of tokens per request (status
    /// <c>requires_continuation</c>) is continued until it is whole; <see langword="true"/> by default, as in Google's SDKs. Each
    /// continuation is a call with retries and time limits of its own, and its input is billed again. Background runs and agents are
    /// continued by the service. With <see langword="false"/> the first part is returned with its
    /// <see cref="Interaction.ContinuationToken"/>.
    /// </summary>
    public bool AutomaticContinuation { get; set; } = true;

    /// <summary>Gets or sets the clock for timeouts, retry waits and polling. Tests replace it.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
