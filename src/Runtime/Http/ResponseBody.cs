namespace Gemini.Gen;

/// <summary>Reads a whole response into one buffer.</summary>
internal static class ResponseBody
{
    private const int FirstLength = 16 * 1024;

    /// <summary>Reads to the end or to the limit, whichever comes first.</summary>
    /// <exception cref="ResponseTooLargeException">The response is, or says it is, longer than the limit.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, long limit, CancellationToken cancellationToken)
    {
        // The header is absent if the body was compressed, and can be anything: what is read is counted as well.
        long announced = response.Content.Headers.ContentLength ?? 0;
        if (announced > limit)
            throw TooLarge(limit, response);
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        // The one byte more finds the end without another buffer.
        byte[] buffer = new byte[announced is > 0 and < int.MaxValue / 2 ? announced + 1 : FirstLength];
        int length = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return buffer.AsMemory(0, length);
            length += read;
            if (length > limit)
                throw TooLarge(limit, response);
            if (length == buffer.Length)
                Array.Resize(ref buffer, Grown(length, limit, response));
        }
    }

    private static int Grown(int length, long limit, HttpResponseMessage response) => length < Array.MaxLength
        ? (int)Math.Min(2L * length, Math.Min(limit < Array.MaxLength ? limit + 1 : limit, Array.MaxLength))
        : throw TooLarge(Math.Min(limit, Array.MaxLength), response);

    private static ResponseTooLargeException TooLarge(long limit, HttpResponseMessage response) =>
        new(limit) { StatusCode = response.StatusCode };
}
