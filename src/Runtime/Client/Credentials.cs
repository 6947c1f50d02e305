namespace Gemini.Gen;

/// <summary>The API key or access token that authenticates requests. It prints neither.</summary>
internal sealed class Credentials
{
    private readonly string? _apiKey;
    private readonly Func<CancellationToken, ValueTask<string>>? _accessTokenProvider;
    private volatile string? _lastAccessToken;

    private Credentials(string? apiKey, Func<CancellationToken, ValueTask<string>>? accessTokenProvider)
    {
        _apiKey = apiKey;
        _accessTokenProvider = accessTokenProvider;
    }

    /// <summary>Takes the credentials from options, or the key from the environment.</summary>
    /// <exception cref="ArgumentException">There are both kinds, or the key cannot be a header value.</exception>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    public static Credentials From(GeminiClientOptions options, Func<string, string?> environmentVariable)
    {
        if (options.AccessTokenProvider is not null)
        {
            if (options.ApiKey is not null)
                throw new ArgumentException("Set either ApiKey or AccessTokenProvider, not both.", nameof(options));
            return new Credentials(null, options.AccessTokenProvider);
        }

        // Google's SDKs give GOOGLE_API_KEY precedence.
        string? key = options.ApiKey
            ?? NonEmpty(environmentVariable("GOOGLE_API_KEY"))
            ?? NonEmpty(environmentVariable("GEMINI_API_KEY"))
            ?? throw new InvalidOperationException(
                "No API key. Set the environment variable GOOGLE_API_KEY or GEMINI_API_KEY, or pass the key: new GeminiClient(apiKey). " +
                "Create a key at https://aistudio.google.com/apikey.");
        return new Credentials(Checked(key), null);
    }

    /// <summary>Adds the authentication header.</summary>
    public async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_accessTokenProvider is null)
        {
            request.Headers.TryAddWithoutValidation("x-goog-api-key", _apiKey);
            return;
        }

        string token = await _accessTokenProvider(cancellationToken).ConfigureAwait(false);
        _lastAccessToken = token;
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
    }

    /// <summary>Takes the key or token out of a text that goes into an exception, should a server have echoed it.</summary>
    public string Redact(string text) => Secret is { Length: > 0 } secret
        ? text.Replace(secret, _apiKey is null ? "[access token]" : "[API key]", StringComparison.Ordinal)
        : text;

    /// <summary>Returns a cause that may be shown, or nothing if it quotes the key or token, as a handler's may.</summary>
    public Exception? Shown(Exception? cause) =>
        Secret is { Length: > 0 } secret && cause?.ToString().Contains(secret, StringComparison.Ordinal) == true ? null : cause;

    private string? Secret => _apiKey ?? _lastAccessToken;

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static string Checked(string key)
    {
        // Keys read from files and variables often end with a line break.
        string trimmed = key.Trim();
        if (trimmed.Length == 0)
            throw new ArgumentException("The API key is empty.", nameof(key));
        if (trimmed.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw new ArgumentException("The API key contains a character that no key has, such as a space or a line break.", nameof(key));
        return trimmed;
    }
}
