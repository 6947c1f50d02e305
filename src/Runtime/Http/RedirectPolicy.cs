namespace Gemini.Gen;

/// <summary>Keeps the API key from following a redirect: .NET strips only <c>Authorization</c> when it follows one.</summary>
internal static class RedirectPolicy
{
    /// <summary>Refuses a handler that is known to follow redirects.</summary>
    /// <exception cref="ArgumentException">The handler follows redirects.</exception>
    public static void Check(HttpMessageHandler handler)
    {
        HttpMessageHandler? primary = handler;
        while (primary is DelegatingHandler delegating)
            primary = delegating.InnerHandler;
        bool follows = primary switch
        {
            SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
            HttpClientHandler client => client.AllowAutoRedirect,
            _ => false,
        };
        if (follows)
        {
            throw new ArgumentException(
                "Set AllowAutoRedirect to false on the HttpMessageHandler: a redirect would carry the API key to another host.",
                nameof(handler));
        }
    }

    /// <summary>Refuses a response that came from somewhere else than the request went to.</summary>
    /// <exception cref="GeminiApiException">A redirect came, or was followed to another host.</exception>
    public static void Check(HttpResponseMessage response, Uri requested)
    {
        Uri answered = response.RequestMessage?.RequestUri ?? requested;
        if (answered.Authority != requested.Authority || answered.Scheme != requested.Scheme)
        {
            throw new GeminiApiException(
                $"The HttpClient followed a redirect from {requested.Authority} to {answered.Authority} and sent the API key along. " +
                "Set AllowAutoRedirect to false on its handler, and consider the key disclosed if that host is not trusted.")
            {
                StatusCode = response.StatusCode,
            };
        }

        if ((int)response.StatusCode is >= 300 and < 400)
        {
            throw new GeminiApiException(
                $"{requested.Authority} redirects elsewhere. Redirects are not followed, as they would carry the API key: " +
                "correct BaseAddress.")
            {
                StatusCode = response.StatusCode,
            };
        }
    }
}
