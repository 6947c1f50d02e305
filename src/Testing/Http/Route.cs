namespace Gemini.Gen.Testing;

/// <summary>The resource a request names, whatever precedes it in the path (version; on Vertex also project and location).</summary>
internal sealed record Route(string Collection, string? Id, string? Action, IReadOnlyDictionary<string, string> Query)
{
    public const string Interactions = "interactions";
    public const string Agents = "agents";

    /// <summary>Reads a request's address.</summary>
    /// <returns>The route, or <see langword="null"/> for an address that the API does not have.</returns>
    public static Route? Parse(Uri uri)
    {
        var segments = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(segments, s => s is Interactions or Agents);
        var rest = segments.Length - at - 1;
        return at < 1 || rest > 2
            ? null
            : new Route(
                segments[at],
                rest > 0 ? Uri.UnescapeDataString(segments[at + 1]) : null,
                rest > 1 ? segments[at + 2] : null,
                ParseQuery(uri.Query));
    }

    public bool Flag(string name) => Query.TryGetValue(name, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> ParseQuery(string query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? "" : pair[(equals + 1)..];
            values[Unescape(name)] = Unescape(value);
        }

        return values;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
