namespace Gemini.Gen;

/// <summary>The alphabet of JSON Web Tokens (RFC 7515 section 2). .NET 8 has no decoder of its own for it.</summary>
internal static class Base64Url
{
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        Span<char> padded = new char[(text.Length + 3) / 4 * 4];
        padded.Fill('=');
        for (int i = 0; i < text.Length; i++)
        {
            padded[i] = text[i] switch
            {
                '-' => '+',
                '_' => '/',
                '+' or '/' or '=' => '\0',
                char other => other,
            };
        }

        byte[] bytes = new byte[padded.Length];
        return !text.IsEmpty && Convert.TryFromBase64Chars(padded, bytes, out int length) ? bytes[..length] : null;
    }
}
