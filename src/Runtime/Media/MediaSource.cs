namespace Gemini.Gen;

/// <summary>Bytes of a medium, with their type.</summary>
/// <param name="Data">The bytes.</param>
/// <param name="MimeType">Their type.</param>
internal readonly record struct MediaSource(Base64Data Data, MimeType MimeType)
{
    /// <summary>Takes bytes.</summary>
    public static MediaSource Read(ReadOnlySpan<byte> bytes, MimeType? mimeType, MediaKind? wanted)
    {
        if (bytes.IsEmpty)
            throw Nothing("no bytes");
        return new(Base64Data.FromBytes(bytes), MediaTypes.OfBytes(mimeType, bytes, name: null, wanted));
    }

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<MediaSource> ReadAsync(
        Stream stream,
        MimeType? mimeType,
        MediaKind? wanted,
        CancellationToken cancellationToken)
    {
        Base64Data data = await Base64Data.FromStreamAsync(stream, cancellationToken).ConfigureAwait(false);
        string? name = stream is FileStream file ? Path.GetFileName(file.Name) : null;
        if (data.Base64.IsEmpty)
            throw Nothing(name is null ? "nothing more in the stream" : $"nothing in '{name}'");
        return new(data, MediaTypes.OfBytes(mimeType, data.Start(MediaSignature.Length), name, wanted));
    }

    /// <summary>Reads a file.</summary>
    public static async Task<MediaSource> ReadFileAsync(
        string path,
        MimeType? mimeType,
        MediaKind? wanted,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        await using var disposal = file.ConfigureAwait(false);
        return await ReadAsync(file, mimeType, wanted, cancellationToken).ConfigureAwait(false);
    }

    private static ArgumentException Nothing(string what) => new($"There is {what}, and the service refuses an empty block.");
}
