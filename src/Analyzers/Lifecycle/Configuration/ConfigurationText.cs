namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds the ID in a string of a configuration file: the whole string, or the model's place in an address.</summary>
internal static class ConfigurationText
{
    private const string Resource = "/models/";
    private const string CloudPublisher = "/publishers/google";
    private static readonly char[] EndsOfId = { '?', '#', '/' };

    public static bool TryRead(string text, out IdText id) => IdText.TryRead(text, out id) || TryReadAddress(text, out id);

    // https://host/v1beta/models/ID:method?key=...
    private static bool TryReadAddress(string text, out IdText id)
    {
        id = default;
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        int path = scheme < 0 ? -1 : text.IndexOf('/', scheme + 3);
        int resource = path < 0 ? -1 : text.LastIndexOf(Resource, StringComparison.Ordinal);
        if (resource < path || resource < 0 || !IsGoogles(text.Substring(scheme + 3, path - scheme - 3)))
            return false;
        int start = resource + 1;
        int end = text.IndexOfAny(EndsOfId, resource + Resource.Length);
        if (!IdText.TryRead(text.Substring(start, (end < 0 ? text.Length : end) - start), out IdText tail))
            return false;
        bool isCloud = text.LastIndexOf(CloudPublisher, resource, StringComparison.Ordinal) >= 0;
        id = new(start + tail.Start, tail.Id, isCloud ? IdSurface.GoogleCloud : IdSurface.GeminiApi);
        return true;
    }

    // A gateway of one's own may serve what Google does not; it keeps Google's path only if it forwards to Google, and nobody can tell.
    private static bool IsGoogles(string host) => host.IndexOf("googleapis.com", StringComparison.OrdinalIgnoreCase) >= 0;
}
