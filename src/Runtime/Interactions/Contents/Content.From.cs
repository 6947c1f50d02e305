namespace Gemini.Gen;

/// <content>Media of any kind from bytes, a stream, a file or an address.</content>
public abstract partial record Content
{
    /// <summary>Makes an image, audio, video or document block of bytes, sent inline.</summary>
    /// <param name="bytes">The bytes. They count toward the size of the request, with 4 bytes for every 3.</param>
    /// <param name="mimeType">The media type; without it, the bytes tell it.</param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">
    /// There are no bytes, they do not tell their type, or their type does not fit the block.
    /// </exception>
    public static MediaContent FromBytes(ReadOnlySpan<byte> bytes, MimeType? mimeType = null) =>
        From(MediaSource.Read(bytes, mimeType, wanted: null));

    /// <summary>Makes an image, audio, video or document block of a stream's bytes, sent inline.</summary>
    /// <param name="stream">
    /// The stream, read once from its position to its end and left open. At most about 1.5 GiB fit; the service takes far less.
    /// </param>
    /// <param name="mimeType">The media type; without it, the bytes tell it, or the file extension if this is a file stream.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">
    /// There are no bytes, their type cannot be told, or their type does not fit the block.
    /// </exception>
    /// <exception cref="IOException">Reading failed, or there are too many bytes.</exception>
    public static async Task<MediaContent> FromStreamAsync(
        Stream stream,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadAsync(stream, mimeType, wanted: null, cancellationToken).ConfigureAwait(false));

    /// <summary>Makes an image, audio, video or document block of a file's bytes, sent inline.</summary>
    /// <param name="path">The file's path. At most about 1.5 GiB fit; the service takes far less.</param>
    /// <param name="mimeType">The media type; without it, the first bytes tell it, or else the file extension.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">
    /// The file is empty, its type cannot be told, or its type does not fit the block.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read, or is too large.</exception>
    public static async Task<MediaContent> FromFileAsync(
        string path,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadFileAsync(path, mimeType, wanted: null, cancellationToken).ConfigureAwait(false));

    /// <summary>Points to an image, audio, video or document; nothing is downloaded here.</summary>
    /// <param name="uri">A public URL, a YouTube link or the URI of an uploaded file that is <c>ACTIVE</c>.</param>
    /// <param name="mimeType">
    /// The media type; without it, that of the address's file extension. The URI of an uploaded file has none, so pass the type. YouTube
    /// links are videos and need none.
    /// </param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">
    /// The address is not absolute or is that of a file of this machine, or does not tell what is there.
    /// </exception>
    public static MediaContent FromUri(string uri, MimeType? mimeType = null)
    {
        MediaAddress address = MediaAddress.Read(uri, mimeType, wanted: null);
        return Empty(address.Kind) with { Uri = address.Uri, MimeType = address.MimeType };
    }

    private static MediaContent From(MediaSource source) =>
        Empty(MediaTypes.KindOf(source.MimeType)) with { Data = source.Data, MimeType = source.MimeType };

    private static MediaContent Empty(MediaKind kind) => kind switch
    {
        MediaKind.Image => new ImageContent(),
        MediaKind.Audio => new AudioContent(),
        MediaKind.Video => new VideoContent(),
        _ => new DocumentContent(),
    };
}
