using System.Buffers;

namespace Gemini.Gen;

/// <content>Streams, in blocks, so that the decoded bytes never stand in memory as a whole.</content>
public readonly partial struct Base64Data
{
    /// <summary>The greatest number of bytes whose text fits into one array: about 1.5 GiB.</summary>
    private const int LargestStream = int.MaxValue / 4 * 3 - 1024;

    /// <summary>Bytes read or written at a time; three of them make four characters.</summary>
    private const int BlockLength = 3 * 16 * 1024;

    /// <summary>Reads a stream from its position to its end and encodes the bytes.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="IOException">Reading failed, or there are more than about 1.5 GiB.</exception>
    public static async Task<Base64Data> FromStreamAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] text = new byte[TextLength(stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0)];
        int length = 0;
        byte[] block = ArrayPool<byte>.Shared.Rent(BlockLength);
        try
        {
            int read;
            do
            {
                Memory<byte> all = block.AsMemory(0, BlockLength);
                read = await stream.ReadAtLeastAsync(all, BlockLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                long needed = length + (long)System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(read);
                if (needed > TextLength(LargestStream))
                    throw TooLarge();
                if (needed > text.Length)
                    Array.Resize(ref text, (int)Math.Min(2 * needed, TextLength(LargestStream)));
                System.Buffers.Text.Base64.EncodeToUtf8(block.AsSpan(0, read), text.AsSpan(length), out _, out int written);
                length += written;
            }
            while (read == BlockLength);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }

        return new(text.AsMemory(0, length));
    }

    /// <summary>Decodes the bytes into a stream.</summary>
    /// <param name="destination">The stream; it is left open.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="FormatException">The text is not standard base64; nothing was written.</exception>
    public async Task CopyToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        EnsureValid();
        ReadOnlyMemory<byte> rest = _text;
        byte[] block = ArrayPool<byte>.Shared.Rent(BlockLength);
        try
        {
            OperationStatus status;
            do
            {
                Span<byte> decoded = block.AsSpan(0, BlockLength);
                status = System.Buffers.Text.Base64.DecodeFromUtf8(rest.Span, decoded, out int consumed, out int written);
                await destination.WriteAsync(block.AsMemory(0, written), cancellationToken).ConfigureAwait(false);
                rest = rest[consumed..];
            }
            while (status == OperationStatus.DestinationTooSmall);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <exception cref="FormatException">The text is not standard base64.</exception>
    internal void EnsureValid()
    {
        if (!System.Buffers.Text.Base64.IsValid(_text.Span))
            throw new FormatException("The data is not standard base64.");
    }

    /// <summary>Decodes the first bytes, or all if there are fewer.</summary>
    internal byte[] Start(int length) => new Base64Data(_text[..Math.Min(_text.Length, (length + 2) / 3 * 4)]).ToArray();

    private static int TextLength(long bytes) =>
        bytes <= LargestStream ? System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length((int)bytes) : throw TooLarge();

    private static IOException TooLarge() =>
        new("More than 1.5 GiB cannot be sent inline: upload it with the Files API and send its uri.");
}
