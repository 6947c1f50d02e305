using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>A request the emulator received, without its credentials.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(
        HttpMethod method,
        Uri uri,
        IReadOnlyDictionary<string, string> headers,
        JsonElement? body,
        string bodyText)
    {
        Method = method;
        Path = uri.AbsolutePath;
        Query = WithoutKey(uri.Query);
        Headers = headers;
        Body = body;
        BodyText = bodyText;
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path, such as <c>/v1beta/interactions</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the query without its question mark and without a key; empty if there is none.</summary>
    public string Query { get; }

    /// <summary>
    /// Gets the headers of the request and its body, values of one name joined with <c>", "</c>. Names compare ignoring case.
    /// <c>x-goog-api-key</c> and <c>Authorization</c> are left out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the JSON body; <see langword="null"/> if there is none or it is not JSON.</summary>
    public JsonElement? Body { get; }

    /// <summary>Gets the body's text; empty if there is none.</summary>
    public string BodyText { get; }

    /// <summary>Gets a value indicating whether this is an <c>interactions</c> create call.</summary>
    public bool IsCreate => Method == HttpMethod.Post && Path.EndsWith("/interactions", StringComparison.Ordinal);

    /// <summary>Gets a value of the JSON body.</summary>
    /// <param name="path">Member names and array indexes, such as <c>"generation_config.seed"</c> or <c>"tools.0.name"</c>.</param>
    /// <returns>The value, or <see langword="null"/> if the body has none there.</returns>
    public JsonElement? Value(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var value = Body;
        foreach (var part in path.Split('.'))
        {
            value = value switch
            {
                { ValueKind: JsonValueKind.Array } array => array.Item(part),
                { ValueKind: JsonValueKind.Object } element => element.Member(part),
                _ => null,
            };
        }

        return value;
    }

    /// <summary>Gets a string of the JSON body.</summary>
    /// <param name="path">Member names and array indexes, such as <c>"model"</c>.</param>
    /// <returns>The string, or <see langword="null"/> if the body has no string there.</returns>
    public string? Text(string path) => Value(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>Returns the method, path and query.</summary>
    /// <returns>The method, path and query.</returns>
    public override string ToString() => Query.Length == 0 ? $"{Method} {Path}" : $"{Method} {Path}?{Query}";

    private static string WithoutKey(string query) =>
        string.Join('&', query.TrimStart('?').Split('&').Where(pair => !pair.StartsWith("key=", StringComparison.Ordinal)));
}
