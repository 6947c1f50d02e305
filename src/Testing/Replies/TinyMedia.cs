using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>The smallest files that a decoder accepts.</summary>
internal static class TinyMedia
{
    private const int UsualSampleRate = 24000;

    public static JsonObject Image() => Block("image", "image/jpeg", Convert.ToBase64String(GreySquare()));

    public static JsonObject Audio(int? sampleRate)
    {
        var rate = sampleRate ?? UsualSampleRate;
        var block = Block("audio", "audio/wav", Convert.ToBase64String(Silence(samples: 240, rate)));
        block["sample_rate"] = rate;
        block["channels"] = 1;
        return block;
    }

    /// <summary>Delivers a medium by an address, at which there is nothing.</summary>
    public static JsonObject ByAddress(string type, string mimeType) => new()
    {
        ["type"] = type,
        ["uri"] = $"https://generativelanguage.googleapis.com/v1beta/files/emulated-{type}",
        ["mime_type"] = mimeType,
    };

    /// <summary>A baseline JPEG of 8x8 grey pixels: one block whose coefficients are all zero.</summary>
    private static byte[] GreySquare() =>
    [
        0xFF, 0xD8,
        0xFF, 0xDB, 0x00, 0x43, 0x00, .. Enumerable.Repeat((byte)1, 64),
        0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x00, 0x08, 0x00, 0x08, 0x01, 0x01, 0x11, 0x00,
        .. HuffmanTableOfZero(0x00),
        .. HuffmanTableOfZero(0x10),
        0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00,
        // "No DC difference" and "end of block", one zero bit each, padded with ones.
        0b0011_1111,
        0xFF, 0xD9,
    ];

    private static byte[] HuffmanTableOfZero(byte destination) => [0xFF, 0xC4, 0x00, 0x14, destination, 0x01, .. new byte[15], 0x00];

    /// <summary>A RIFF/WAVE file of 16-bit mono silence.</summary>
    private static byte[] Silence(int samples, int sampleRate)
    {
        var file = new byte[44 + (samples * 2)];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), sampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), sampleRate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), 16);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), samples * 2);
        return file;
    }

    private static JsonObject Block(string type, string mimeType, string data) =>
        new() { ["type"] = type, ["data"] = data, ["mime_type"] = mimeType };
}
