namespace Gemini.Gen;

/// <summary>Tells the type of a sound file that has no general container.</summary>
internal static class AudioSignature
{
    /// <summary>Finds the type.</summary>
    /// <param name="start">The first bytes.</param>
    /// <returns>The type; <see langword="null"/> if the bytes do not tell it.</returns>
    public static MimeType? Find(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith("fLaC"u8) => MimeType.AudioFlac,
        _ when start.StartsWith("OggS"u8) => Ogg(start),
        _ when start.StartsWith("ID3"u8) => AfterTag(start),
        _ when start.StartsWith("ADIF"u8) || IsAac(start) => MimeType.AudioAac,
        _ when IsMp3(start) => MimeType.AudioMp3,
        _ => null,
    };

    // The first page holds the codec's header. Ogg with pictures is not among the types the service takes.
    private static MimeType? Ogg(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> page = start[..Math.Min(start.Length, 512)];
        if (page.IndexOf("theora"u8) >= 0)
            return null;
        return page.IndexOf("OpusHead"u8) >= 0 ? MimeType.AudioOpus : MimeType.AudioOgg;
    }

    // An ID3 tag is mostly that of an MP3 file, but may precede others. Its length is in four bytes of seven bits.
    private static MimeType AfterTag(ReadOnlySpan<byte> start)
    {
        if (start.Length < 10)
            return MimeType.AudioMp3;
        int end = 10 + ((start[6] & 0x7F) << 21 | (start[7] & 0x7F) << 14 | (start[8] & 0x7F) << 7 | start[9] & 0x7F);
        return end < start.Length && !start[end..].StartsWith("ID3"u8) ? Find(start[end..]) ?? MimeType.AudioMp3 : MimeType.AudioMp3;
    }

    /// <summary>An ADTS frame: twelve bits of sync, layer 0, and a sample rate that exists.</summary>
    private static bool IsAac(ReadOnlySpan<byte> start) =>
        start.Length >= 7 && start[0] == 0xFF && (start[1] & 0xF6) == 0xF0 && ((start[2] >> 2) & 0xF) < 13;

    /// <summary>An MPEG layer III frame: eleven bits of sync, and a version, bit rate and sample rate that exist.</summary>
    private static bool IsMp3(ReadOnlySpan<byte> start) =>
        start.Length >= 4 && start[0] == 0xFF && (start[1] & 0xE6) == 0xE2 && (start[1] & 0x18) != 0x08
        && start[2] >> 4 is not (0 or 15) && (start[2] & 0x0C) != 0x0C;
}
