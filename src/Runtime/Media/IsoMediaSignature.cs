using System.Buffers.Binary;

namespace Gemini.Gen;

/// <summary>Tells the type of an ISO base media file (MP4, QuickTime, 3GPP, HEIF) from the brands in its first box.</summary>
internal static class IsoMediaSignature
{
    /// <summary>Finds the type.</summary>
    /// <param name="start">The first bytes.</param>
    /// <returns>The type; <see langword="null"/> if this is no such file, or of a kind the service does not take, such as AVIF.</returns>
    public static MimeType? Find(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12)
            return null;
        ReadOnlySpan<byte> box = start[4..8];
        // QuickTime files from before there were brands.
        if (box.SequenceEqual("moov"u8) || box.SequenceEqual("wide"u8) || box.SequenceEqual("mdat"u8))
            return MimeType.VideoMov;
        if (!box.SequenceEqual("ftyp"u8))
            return null;
        int length = (int)Math.Clamp(BinaryPrimitives.ReadUInt32BigEndian(start), 12, (uint)start.Length);
        ReadOnlySpan<byte> compatible = length > 16 ? start[16..length] : [];
        return Brand(start[8..12], compatible);
    }

    private static MimeType? Brand(ReadOnlySpan<byte> major, ReadOnlySpan<byte> compatible)
    {
        if (IsHeic(major))
            return MimeType.ImageHeic;
        if (major.SequenceEqual("mif1"u8) || major.SequenceEqual("msf1"u8) || major.SequenceEqual("heif"u8))
            return StillImage(compatible);
        if (major.StartsWith("avi"u8))
            return null;
        if (major.StartsWith("M4A"u8) || major.StartsWith("M4B"u8))
            return MimeType.AudioM4a;
        if (major.SequenceEqual("qt  "u8))
            return MimeType.VideoMov;
        return major.StartsWith("3g"u8) ? MimeType.Video3gpp : MimeType.VideoMp4;
    }

    // "mif1" says only that it is an image; the other brands say how it is coded.
    private static MimeType? StillImage(ReadOnlySpan<byte> compatible)
    {
        for (; compatible.Length >= 4; compatible = compatible[4..])
        {
            if (compatible.StartsWith("avif"u8))
                return null;
            if (IsHeic(compatible[..4]))
                return MimeType.ImageHeic;
        }

        return MimeType.ImageHeif;
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("heim"u8) || brand.SequenceEqual("heis"u8)
        || brand.SequenceEqual("hevc"u8) || brand.SequenceEqual("hevx"u8);
}
