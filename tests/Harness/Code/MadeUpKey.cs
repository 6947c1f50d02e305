namespace Gemini.Gen.Harness;

/// <summary>Texts with the form of API keys, made when a test runs: the repository holds nothing that looks like a key.</summary>
public static class MadeUpKey
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>A standard key: <c>AIza</c> and 35 characters.</summary>
    public static string Standard { get; } = "AI" + "zaSy" + Characters(33);

    /// <summary>An authorization key: <c>AQ.</c> and 50 characters.</summary>
    public static string Authorization { get; } = "AQ" + ".Ab8" + Characters(47);

    // A step that is prime to the length visits all characters, and puts none beside its neighbour in the alphabet.
    private static string Characters(int count) => string.Concat(Enumerable.Range(1, count).Select(i => Alphabet[i * 29 % Alphabet.Length]));
}
