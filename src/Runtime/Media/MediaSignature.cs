namespace Gemini.Gen;

/// <summary>Tells a media type from the first bytes of a file. Only types the service takes are told.</summary>
internal static class MediaSignature
{
    /// <summary>How many bytes are enough; what is beyond is not looked at.</summary>
    public const int Length = 4096;

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Asf =>
        [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9, 0x00, 0xAA, 0x00, 0x62, 0xCE, 0x6C];

    private static ReadOnlySpan<byte> Ebml => [0x1A, 0x45, 0xDF, 0xA3];

    // A bare null beside a MimeType would become one, through the conversion from string: hence default(MimeType?).

    /// <summary>Finds the type.</summary>
    /// <param name="start">The first bytes, up to <see cref="Length"/>, or all of a shorter file.</param>
    /// <returns>The type; <see langword="null"/> if the bytes do not tell it.</returns>
    public static MimeType? Find(ReadOnlySpan<byte> start)
    {
        start = start[..Math.Min(start.Length, Length)];
        return Image(start) ?? IsoMediaSignature.Find(start) ?? Video(start) ?? Riff(start) ?? AudioSignature.Find(start)
            ?? Document(start);
    }

    private static MimeType? Image(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith(Png) => MimeType.ImagePng,
        _ when start.StartsWith(Jpeg) => MimeType.ImageJpeg,
        _ when start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) => MimeType.ImageGif,
        _ when start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) => MimeType.ImageTiff,
        // Two letters alone could begin a text. The reserved bytes are zero, and the header that follows has one of a few sizes.
        _ when start.StartsWith("BM"u8) && start.Length >= 18 && start[6..10].IndexOfAnyExcept((byte)0) < 0
            && start[14] is 12 or 16 or 40 or 52 or 56 or 64 or 108 or 124 => MimeType.ImageBmp,
        _ => default(MimeType?),
    };

    private static MimeType? Video(ReadOnlySpan<byte> start) => start switch
    {
        // EBML also begins Matroska, which the service does not take; the header names the kind.
        _ when start.StartsWith(Ebml) && start[..Math.Min(start.Length, 64)].IndexOf("webm"u8) > 0 => MimeType.VideoWebm,
        _ when start.StartsWith("FLV\u0001"u8) => MimeType.VideoFlv,
        _ when start.StartsWith(Asf) => MimeType.VideoWmv,
        // A program stream, or a bare video stream.
        [0, 0, 1, 0xBA or 0xB3, ..] => MimeType.VideoMpeg,
        _ => default(MimeType?),
    };

    private static MimeType? Riff(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12)
            return null;
        ReadOnlySpan<byte> form = start[8..12];
        if (start.StartsWith("RIFF"u8) || start.StartsWith("RF64"u8))
        {
            return form.SequenceEqual("WAVE"u8) ? MimeType.AudioWav
                : form.SequenceEqual("WEBP"u8) ? MimeType.ImageWebp
                : form.SequenceEqual("AVI "u8) ? MimeType.VideoAvi
                : default(MimeType?);
        }

        return start.StartsWith("FORM"u8) && (form.SequenceEqual("AIFF"u8) || form.SequenceEqual("AIFC"u8))
            ? MimeType.AudioAiff
            : default(MimeType?);
    }

    // Readers accept a PDF whose header is anywhere in the first 1024 bytes (Adobe's implementation note 13 to PDF 1.7).
    private static MimeType? Document(ReadOnlySpan<byte> start) =>
        start[..Math.Min(start.Length, 1024)].IndexOf("%PDF-"u8) >= 0 ? MimeType.ApplicationPdf : default(MimeType?);
}
