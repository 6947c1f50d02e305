namespace Gemini.Gen;

/// <content>Sound from bytes, a stream, a file or an address.</content>
public sealed partial record AudioContent
{
    /// <summary>Makes sound of bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromBytes"/>
    public static new AudioContent FromBytes(ReadOnlySpan<byte> bytes, MimeType? mimeType = null) =>
        From(MediaSource.Read(bytes, mimeType, MediaKind.Audio));

    /// <summary>Makes sound of a stream's bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromStreamAsync"/>
    public static new async Task<AudioContent> FromStreamAsync(
        Stream stream,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadAsync(stream, mimeType, MediaKind.Audio, cancellationToken).ConfigureAwait(false));

    /// <summary>Makes sound of a file's bytes, sent inline.</summary>
    /// <inheritdoc cref="Content.FromFileAsync"/>
    public static new async Task<AudioContent> FromFileAsync(
        string path,
        MimeType? mimeType = null,
        CancellationToken cancellationToken = default) =>
        From(await MediaSource.ReadFileAsync(path, mimeType, MediaKind.Audio, cancellationToken).ConfigureAwait(false));

    /// <summary>Points to sound; nothing is downloaded here.</summary>
    /// <param name="uri">A public URL or the URI of an uploaded file that is <c>ACTIVE</c>.</param>
    /// <param name="mimeType">The media type; without it, that of the address's file extension, or none.</param>
    /// <returns>The content block.</returns>
    /// <exception cref="ArgumentException">The address is not absolute, or is that of a file of this machine.</exception>
    public static new AudioContent FromUri(string uri, MimeType? mimeType = null)
    {
        MediaAddress address = MediaAddress.Read(uri, mimeType, MediaKind.Audio);
        return new() { Uri = address.Uri, MimeType = address.MimeType };
    }

    private static AudioContent From(MediaSource source) => new() { Data = source.Data, MimeType = source.MimeType };
}
