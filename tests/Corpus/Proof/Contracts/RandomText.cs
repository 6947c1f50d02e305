namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Texts with what JSON has to escape, beyond ASCII and beyond 16 bits.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
        ["a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u007f", "é", "İ", "ı", "ß", "\u2028", "日本", "😀", "<&'>", "{}", "null", "~1"];

    public static string Next(Random random) => random.Next(5) == 0 ? string.Empty : string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>A text of exactly so many UTF-16 code units.</summary>
    public static string Next(Random random, int length)
    {
        string text = string.Empty;
        while (text.Length < length)
        {
            string piece = Pieces[random.Next(Pieces.Length)];
            text += piece.Length <= length - text.Length ? piece : "x";
        }

        return text;
    }

    public static string Uuid(Random random)
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString("D");
    }

    public static string Base64(Random random) => Base64(random, random.Next(0, 9));

    public static string Base64(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return Convert.ToBase64String(bytes);
    }
}
