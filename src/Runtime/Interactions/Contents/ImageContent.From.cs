namespace Gemini.Gen;

/// <content>An image from bytes, a stream, a file or an address.</content>
public sealed partial record ImageContent
{
    /// <summary>Makes an image of bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromBytes"/>
    public static new ImageContent FromBytes(ReadOnlySpan<byte> bytes, MimeType? mimeType = null) =>
        From(MediaSource.Read(bytes, mimeType, MediaKind.Image));

    /// <summary>Makes an image of a stream's bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromStreamAsync"/>
    public static new async Task<ImageContent> FromStreamAsync(
        Stream stream,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadAsync(stream, mimeType, MediaKind.Image, cancellationToken).ConfigureAwait(false));

    /// <summary>Makes an image of a file's bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromFileAsync"/>
    public static new async Task<ImageContent> FromFileAsync(
        string path,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadFileAsync(path, mimeType, MediaKind.Image, cancellationToken).ConfigureAwait(false));

    /// <summary>Points to an image; nothing is downloaded here.</summary>
    /// <param name="uri">A public URL or the URI of an uploaded file that is <c>ACTIVE</c>.</param>
    /// <param name="mimeType">The media type; without it, that of the address's file extension, or none.</param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">The address is not absolute, or is that of a file of this machine.</exception>
    public static new ImageContent FromUri(string uri, MimeType? mimeType = null)
    {
        MediaAddress address = MediaAddress.Read(uri, mimeType, MediaKind.Image);
        return new() { Uri = address.Uri, MimeType = address.MimeType };
    }

    private static ImageContent From(MediaSource source) => new() { Data = source.Data, MimeType = source.MimeType };
}
