namespace Gemini.Gen.Testing;

/// <summary>Checks the API key: <c>x-goog-api-key</c>, <c>?key=</c> or a bearer token.</summary>
internal static class Authentication
{
    public const string KeyHeader = "x-goog-api-key";

    public static Refusal? Check(HttpRequestMessage request, Route route, string? expectedKey)
    {
        if (request.Headers.Authorization is { Parameter.Length: > 0 })
            return null;
        var key = request.Headers.TryGetValues(KeyHeader, out var values) ? values.FirstOrDefault() : null;
        key ??= route.Query.GetValueOrDefault("key");
        if (string.IsNullOrWhiteSpace(key))
            return Refusal.Authentication($"The request has no API key. Send it in the {KeyHeader} header.");
        return expectedKey is not null && key != expectedKey ? Refusal.Authentication("The API key is not valid.") : null;
    }
}
