using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests;

/// <summary>A request as the server got it.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public JsonNode Json => JsonNode.Parse(Body!)!;

    public static async Task<SentRequest> FromAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers = request.Headers;
        if (request.Content is not null)
            headers = headers.Concat(request.Content.Headers);
        return new SentRequest(
            request.Method,
            request.RequestUri!,
            headers.ToDictionary(h => h.Key, h => string.Join(" ", h.Value), StringComparer.OrdinalIgnoreCase),
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
    }
}
