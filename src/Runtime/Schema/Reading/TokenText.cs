using System.Text;

namespace Gemini.Gen.CompilerServices;

/// <summary>Token text for messages: never fails, never long.</summary>
internal static class TokenText
{
    private const int MaxLength = 60;

    public static string Lossy(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    public static string Excerpt(string text) => text.Length <= MaxLength ? text : text[..MaxLength] + "...";

    public static string Excerpt(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= MaxLength)
            return Lossy(utf8);
        int length = MaxLength;
        while ((utf8[length] & 0xC0) == 0x80)
            length--;
        return Lossy(utf8[..length]) + "...";
    }
}
