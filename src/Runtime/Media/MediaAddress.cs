namespace Gemini.Gen;

/// <summary>Where a medium is, and of what kind it is.</summary>
/// <param name="Uri">The address, as it was given.</param>
/// <param name="MimeType">Its media type, if known.</param>
/// <param name="Kind">Its kind.</param>
internal readonly record struct MediaAddress(string Uri, MimeType? MimeType, MediaKind Kind)
{
    /// <summary>Reads an address.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="mimeType">The type the caller gave.</param>
    /// <param name="wanted">The kind of block to make; <see langword="null"/> for the one that fits.</param>
    /// <exception cref="ArgumentException">The address cannot be sent, or does not tell the kind.</exception>
    public static MediaAddress Read(string uri, MimeType? mimeType, MediaKind? wanted)
    {
        System.Uri address = Parse(uri);
        MimeType? type = MediaTypes.OfUri(mimeType, address, wanted);
        MediaKind kind = wanted
            ?? (type is { } known ? MediaTypes.KindOf(known) : (MediaKind?)null)
            ?? (IsYouTube(address) ? MediaKind.Video : throw new ArgumentException(
                $"'{uri}' does not tell what is there: pass the mimeType, or use ImageContent, AudioContent, VideoContent or " +
                "DocumentContent.", nameof(uri)));
        return new(uri, type, kind);
    }

    private static Uri Parse(string uri)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(uri);
        if (uri.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("A data: URI holds the bytes themselves: decode them and use FromBytes.", nameof(uri));
        // On Unix, a path is an absolute URI too: that of a file.
        if (!System.Uri.TryCreate(uri, UriKind.Absolute, out System.Uri? address) || address.IsFile)
        {
            throw new ArgumentException(
                $"'{uri}' is no address that the service can read. For a file of this machine use FromFileAsync.", nameof(uri));
        }

        return address;
    }

    private static bool IsYouTube(Uri address) => address.Host is "youtu.be" or "youtube.com" or "youtube-nocookie.com"
        || address.Host.EndsWith(".youtube.com", StringComparison.Ordinal)
        || address.Host.EndsWith(".youtube-nocookie.com", StringComparison.Ordinal);
}
