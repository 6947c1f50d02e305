namespace Gemini.Gen;

/// <summary>
/// An image, audio, video or document. Give exactly one of <see cref="Data"/> and <see cref="Uri"/>: a request with both or neither is
/// refused before it is sent.
/// </summary>
public abstract record MediaContent : Content
{
    private protected MediaContent()
    {
    }

    /// <summary>
    /// Gets the bytes, inline (wire field <c>data</c>). They count toward the size of the request, with 4 bytes for every 3, and again on
    /// every turn that replays the history; upload what is large with the Files API and send its <see cref="Uri"/>.
    /// </summary>
    public Base64Data? Data { get; init; }

    /// <summary>
    /// Gets where the medium is: a public URL, the URI of an uploaded file that is <c>ACTIVE</c>, or of a video also a YouTube link
    /// (wire field <c>uri</c>).
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>Gets the media type, such as <c>image/png</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Opens the inline bytes.</summary>
    /// <returns>A stream of the decoded bytes, in memory and read-only.</returns>
    /// <exception cref="InvalidOperationException">The block has no inline data, only an address or nothing.</exception>
    /// <exception cref="FormatException">The data is not standard base64.</exception>
    public Stream OpenRead() => new MemoryStream(InlineData.ToArray(), writable: false);

    /// <summary>
    /// Saves the inline bytes to a file, which is overwritten. <see cref="MimeType.FileExtension"/> tells a fitting extension.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Cancels writing; the file may then be incomplete.</param>
    /// <returns>A task that ends when the file is written.</returns>
    /// <exception cref="InvalidOperationException">The block has no inline data, only an address or nothing.</exception>
    /// <exception cref="FormatException">The data is not standard base64; nothing was written.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Base64Data data = InlineData;
        // Before the file is touched.
        data.EnsureValid();
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        var file = new FileStream(path, options);
        await using var disposal = file.ConfigureAwait(false);
        await data.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
    }

    private Base64Data InlineData => Data ?? throw new InvalidOperationException(Uri is null
        ? $"The {Type} block is empty: it has neither data nor uri."
        : $"The {Type} block has no inline data. It is at {Uri}: download it from there, or ask for inline data by setting Delivery of " +
          "the response format to MediaDelivery.Inline.");
}
