namespace Gemini.Gen;

/// <content>A video from bytes, a stream, a file or an address.</content>
public sealed partial record VideoContent
{
    /// <summary>Makes a video of bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromBytes"/>
    public static new VideoContent FromBytes(ReadOnlySpan<byte> bytes, MimeType? mimeType = null) =>
        From(MediaSource.Read(bytes, mimeType, MediaKind.Video));

    /// <summary>Makes a video of a stream's bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromStreamAsync"/>
    public static new async Task<VideoContent> FromStreamAsync(
        Stream stream,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadAsync(stream, mimeType, MediaKind.Video, cancellationToken).ConfigureAwait(false));

    /// <summary>Makes a video of a file's bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromFileAsync"/>
    public static new async Task<VideoContent> FromFileAsync(
        string path,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadFileAsync(path, mimeType, MediaKind.Video, cancellationToken).ConfigureAwait(false));

    /// <summary>Points to a video; nothing is downloaded here.</summary>
    /// <param name="uri">A public URL, a YouTube link or the URI of an uploaded file that is <c>ACTIVE</c>.</param>
    /// <param name="mimeType">
    /// The media type; without it, that of the address's file extension, or none. YouTube links have no media type.
    /// </param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">The address is not absolute, or is that of a file of this machine.</exception>
    public static new VideoContent FromUri(string uri, MimeType? mimeType = null)
    {
        MediaAddress address = MediaAddress.Read(uri, mimeType, MediaKind.Video);
        return new() { Uri = address.Uri, MimeType = address.MimeType };
    }

    private static VideoContent From(MediaSource source) => new() { Data = source.Data, MimeType = source.MimeType };
}
