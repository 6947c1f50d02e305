using System.Text;

namespace Gemini.Gen.Tests.Media;

/// <summary>The first bytes of files of every kind, padded to a plausible length.</summary>
internal static class MediaFiles
{
    public static IReadOnlyDictionary<string, byte[]> Starts { get; } = new Dictionary<string, byte[]>
    {
        ["image/png"] = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A],
        ["image/jpeg"] = [0xFF, 0xD8, 0xFF, 0xE0],
        ["image/webp"] = Of("RIFF....WEBPVP8 "),
        ["image/heic"] = Boxed("heic", "mif1"),
        ["image/heic (by a compatible brand)"] = Boxed("mif1", "mif1", "heic"),
        ["image/heif"] = Boxed("mif1", "mif1", "miaf"),
        ["image/gif"] = Of("GIF89a"),
        ["image/bmp"] = [.. "BM"u8, 0x46, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 40, 0, 0, 0],
        ["image/tiff"] = Of("II*\0"),
        ["image/tiff (big-endian)"] = Of("MM\0*"),
        ["audio/wav"] = Of("RIFF....WAVEfmt "),
        ["audio/mp3"] = [0xFF, 0xFB, 0x90, 0x64],
        ["audio/mp3 (tagged)"] = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0xFF, 0xFB, 0x90, 0x64],
        ["audio/aac"] = [0xFF, 0xF1, 0x50, 0x80, 0x02, 0x1F, 0xFC],
        ["audio/aac (tagged)"] = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0xFF, 0xF1, 0x50, 0x80, 0x02, 0x1F, 0xFC],
        ["audio/aiff"] = Of("FORM....AIFFCOMM"),
        ["audio/ogg"] = Of("OggS\0\u0002" + new string('\0', 22) + "\u0001vorbis"),
        ["audio/opus"] = Of("OggS\0\u0002" + new string('\0', 22) + "OpusHead"),
        ["audio/flac"] = Of("fLaC"),
        ["audio/m4a"] = Boxed("M4A ", "isom"),
        ["video/mp4"] = Boxed("isom", "iso2", "avc1"),
        ["video/mov"] = Boxed("qt  "),
        ["video/mov (without a brand)"] = Of("\0\0\0\u0008wide\0\0\0\0mdat"),
        ["video/3gpp"] = Boxed("3gp4"),
        ["video/avi"] = Of("RIFF....AVI LIST"),
        ["video/webm"] = [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84, .. "webm"u8],
        ["video/mpeg"] = [0, 0, 1, 0xBA],
        ["video/x-flv"] = Of("FLV\u0001"),
        ["video/wmv"] = [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9, 0x00, 0xAA, 0x00, 0x62, 0xCE, 0x6C],
        ["application/pdf"] = Of("%PDF-1.7"),
        ["application/pdf (after other bytes)"] = Of("junk\r\n%PDF-1.4"),
    };

    public static byte[] Padded(string type) => [.. Starts[type], .. new byte[64]];

    private static byte[] Boxed(string brand, params string[] compatible) =>
        [0, 0, 0, (byte)(16 + (4 * compatible.Length)), .. Encoding.Latin1.GetBytes($"ftyp{brand}\0\0\0\0{string.Concat(compatible)}")];

    private static byte[] Of(string text) => Encoding.Latin1.GetBytes(text);
}
