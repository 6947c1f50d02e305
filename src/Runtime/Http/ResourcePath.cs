namespace Gemini.Gen;

/// <summary>Builds the paths of single resources.</summary>
internal static class ResourcePath
{
    /// <summary>
    /// Returns <c>{collection}/{id}</c>. Ids are opaque, so they are escaped whole. The two that no escaping can save from path
    /// normalisation are refused.
    /// </summary>
    /// <exception cref="ArgumentException">The id is empty, or would name another path.</exception>
    public static string Of(string collection, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id is "." or "..")
            throw new ArgumentException($"'{id}' is not an id.", nameof(id));
        return $"{collection}/{Uri.EscapeDataString(id)}";
    }
}
