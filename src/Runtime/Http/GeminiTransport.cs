using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace Gemini.Gen;

/// <summary>Sends calls: address, authentication, attempts, time limits and errors, but nothing of what the bodies mean.</summary>
internal sealed class GeminiTransport : IDisposable
{
    private static readonly MediaTypeHeaderValue JsonMediaType = new("application/json");

    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly ApiEndpoint _endpoint;
    private readonly Credentials _credentials;
    private readonly ApiErrors _errors;
    private readonly ResiliencePipeline<HttpResponseMessage> _attempts;
    private readonly string? _apiRevision;
    private readonly TimeSpan _attemptTimeout;
    private readonly TimeSpan _totalTimeout;
    private readonly long? _maxRequestBytes;

    public GeminiTransport(GeminiClientOptions options, Credentials credentials, Func<double> random)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRetries, nameof(options.MaxRetries));
        if (options is { HttpClient: not null, HttpMessageHandler: not null })
            throw new ArgumentException("Set either HttpClient or HttpMessageHandler, not both.", nameof(options));
        if (options.HttpMessageHandler is not null)
            RedirectPolicy.Check(options.HttpMessageHandler);
        _attemptTimeout = CheckedTimeout(options.AttemptTimeout, nameof(options.AttemptTimeout));
        _totalTimeout = CheckedTimeout(options.TotalTimeout, nameof(options.TotalTimeout));
        StreamIdleTimeout = CheckedTimeout(options.StreamIdleTimeout, nameof(options.StreamIdleTimeout));
        _maxRequestBytes = CheckedSize(options.MaxRequestBytes, nameof(options.MaxRequestBytes));
        MaxResponseBytes = CheckedSize(options.MaxResponseBytes, nameof(options.MaxResponseBytes)) ?? long.MaxValue;
        _endpoint = new ApiEndpoint(options.BaseAddress, options.ApiVersion);
        _credentials = credentials;
        _apiRevision = options.ApiRevision;
        MaxRetries = options.MaxRetries;
        AutomaticContinuation = options.AutomaticContinuation;
        TimeProvider = options.TimeProvider;
        Random = random;
        RetryPolicy = new RetryPolicy(options.TimeProvider, random);
        _errors = new ApiErrors(RetryPolicy, credentials);
        _attempts = RetryPolicy.Build(options.MaxRetries);
        _ownsHttp = options.HttpClient is null;
        _http = options.HttpClient ?? CreateHttpClient(options.HttpMessageHandler);
    }

    /// <summary>Gets where calls go.</summary>
    public ApiEndpoint Endpoint => _endpoint;

    /// <summary>Gets how long a stream may be silent.</summary>
    public TimeSpan StreamIdleTimeout { get; }

    /// <summary>Gets the clock.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>Gets the source of jitter: numbers from 0 to 1.</summary>
    public Func<double> Random { get; }

    /// <summary>Gets the retry policy, for waits outside a single call.</summary>
    public RetryPolicy RetryPolicy { get; }

    /// <summary>Gets how often a call is repeated.</summary>
    public int MaxRetries { get; }

    /// <summary>Gets a value indicating whether answers that the service pauses are continued.</summary>
    public bool AutomaticContinuation { get; }

    /// <summary>Gets how many bytes a response, or one event of a stream, may have.</summary>
    public long MaxResponseBytes { get; }

    /// <summary>Sends a call and reads its whole response.</summary>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="InvalidInteractionRequestException">The request is larger than the options allow.</exception>
    public async Task<ReadOnlyMemory<byte>> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_totalTimeout, TimeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using HttpResponseMessage response = await SendCoreAsync(request, linked.Token).ConfigureAwait(false);
            ReadOnlyMemory<byte> body = await ResponseBody.ReadAsync(response, MaxResponseBytes, linked.Token).ConfigureAwait(false);
            // An error event can be the answer to a call that asked for no stream.
            return ErrorBody.LooksLikeServerSentEvents(body.Span) ? throw _errors.FromBody(ErrorBody.Parse(body), response) : body;
        }
        catch (Exception e) when (Translate(e, limit, cancellationToken) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Sends a call and returns its response as soon as the headers are there.</summary>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="InvalidInteractionRequestException">The request is larger than the options allow.</exception>
    public async Task<HttpResponseMessage> OpenAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_totalTimeout, TimeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await SendCoreAsync(request, linked.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (Translate(e, limit, cancellationToken) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Takes the key or token out of a text that goes into an exception.</summary>
    public string Redact(string text) => _credentials.Redact(text);

    /// <summary>Returns a cause that may be shown, or nothing if it quotes the key or token.</summary>
    public Exception? Shown(Exception? cause) => _credentials.Shown(cause);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsHttp)
            _http.Dispose();
    }

    private static TimeSpan CheckedTimeout(TimeSpan value, string name) => value > TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A time limit must be positive or Timeout.InfiniteTimeSpan.");

    private static long? CheckedSize(long? value, string name) => value is null or > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A size limit must be positive, or null for none.");

    private static HttpClient CreateHttpClient(HttpMessageHandler? handler) => new(
        handler ?? new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
            // Notices a dead connection while a stream is silent.
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(20),
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        },
        disposeHandler: handler is null)
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
    };

    private async Task<HttpResponseMessage> SendCoreAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (request.Body?.Length > _maxRequestBytes)
        {
            throw new InvalidInteractionRequestException(
                $"The request has {request.Body.Value.Length} bytes, but GeminiClientOptions.MaxRequestBytes is {_maxRequestBytes}. " +
                "Upload media with the Files API and send the uri instead of the data, or raise the limit.");
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            if (_totalTimeout != Timeout.InfiniteTimeSpan)
                context.Properties.Set(RetryPolicy.Deadline, TimeProvider.GetUtcNow() + _totalTimeout);
            HttpResponseMessage response = await _attempts.ExecuteAsync(
                static (context, state) => new ValueTask<HttpResponseMessage>(
                    state.Transport.AttemptAsync(state.Request, context.CancellationToken)),
                context,
                (Transport: this, Request: request)).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
                return response;
            using (response)
                throw await _errors.FromResponseAsync(response, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<HttpResponseMessage> AttemptAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_attemptTimeout, TimeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        Uri uri = _endpoint.Resolve(request.Path);
        using HttpRequestMessage message = CreateMessage(request, uri);
        try
        {
            await _credentials.ApplyAsync(message, linked.Token).ConfigureAwait(false);
            // The body is read outside the attempt: once a response has begun, the call is not repeated.
            HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, linked.Token)
                .ConfigureAwait(false);
            try
            {
                RedirectPolicy.Check(response, uri);
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested
            && (limit.IsCancellationRequested || e.InnerException is TimeoutException))
        {
            throw new TimeoutException(
                limit.IsCancellationRequested ? $"No response within {_attemptTimeout}." : "No response within the HttpClient's timeout.",
                e);
        }
    }

    private HttpRequestMessage CreateMessage(ApiRequest request, Uri uri)
    {
        var message = new HttpRequestMessage(request.Method, uri)
        {
            Version = _http.DefaultRequestVersion,
            VersionPolicy = _http.DefaultVersionPolicy,
        };
        message.Headers.TryAddWithoutValidation("Accept", request.AcceptsEvents ? "text/event-stream" : "application/json");
        // Compression would hold events back until a block is full.
        if (request.AcceptsEvents)
            message.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        message.Headers.TryAddWithoutValidation("User-Agent", ClientLabel.Value);
        message.Headers.TryAddWithoutValidation("x-goog-api-client", ClientLabel.Value);
        if (_apiRevision is not null)
            message.Headers.TryAddWithoutValidation("Api-Revision", _apiRevision);
        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            message.Content.Headers.ContentType = JsonMediaType;
        }

        return message;
    }

    private Exception? Translate(
        Exception exception,
        CancellationTokenSource limit,
        CancellationToken cancellationToken) => exception switch
    {
        // Callers compare the token with theirs; the one at hand is linked.
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            new OperationCanceledException(exception.Message, exception, cancellationToken),
        OperationCanceledException when limit.IsCancellationRequested =>
            ApiErrors.FromTimeout($"The call took longer than {_totalTimeout}.", exception),
        TimeoutException => ApiErrors.FromTimeout(exception.Message, exception),
        // InvalidData: a compressed body that ends too early or is damaged.
        HttpRequestException or IOException or InvalidDataException => _errors.FromConnection(exception, _endpoint.Authority),
        _ => null,
    };
}
